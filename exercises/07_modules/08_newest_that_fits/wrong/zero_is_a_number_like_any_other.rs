//! wrong: forgets that before 1.0 the second number breaks.
//~ expect: tests fail

/// Versions, as the numbers that are written.
mod version {
    /// Reads `1.4.2` or `1.4`; `None` when it is no version.
    pub fn parse(text: &str) -> Option<Vec<u32>> {
        let mut numbers = Vec::new();
        for part in text.split('.') {
            numbers.push(part.parse().ok()?);
        }
        if numbers.len() > 3 {
            return None;
        }
        Some(numbers)
    }

    /// Whether nothing was broken between the wanted version and this one.
    pub fn fits(version: &[u32], wanted: &[u32]) -> bool {
        version.first() == wanted.first() && version >= wanted
    }
}

/// The newest of the versions that fits what is wanted, as it was written; `None` when none does.
pub fn newest<'a>(wanted: &str, versions: &[&'a str]) -> Option<&'a str> {
    let wanted = version::parse(wanted)?;
    let mut best: Option<(Vec<u32>, &str)> = None;
    for text in versions {
        let Some(new) = version::parse(text) else {
            continue;
        };
        let newer = match &best {
            Some((old, _)) => new > *old,
            None => true,
        };
        if newer && version::fits(&new, &wanted) {
            best = Some((new, text));
        }
    }
    best.map(|(_, text)| text)
}
