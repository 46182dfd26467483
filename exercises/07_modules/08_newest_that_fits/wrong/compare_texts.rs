//! wrong: compares texts, so 1.9.0 is newer than 1.10.0.
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
        let stay = match wanted {
            [0, 0, _] => 3,
            [0, _, ..] => 2,
            _ => 1,
        };
        version.starts_with(&wanted[..stay]) && version >= wanted
    }
}

/// The newest of the versions that fits what is wanted, as it was written; `None` when none does.
pub fn newest<'a>(wanted: &str, versions: &[&'a str]) -> Option<&'a str> {
    let wanted = version::parse(wanted)?;
    let mut best = None;
    for text in versions {
        if version::parse(text).is_some_and(|new| version::fits(&new, &wanted))
            && Some(*text) > best
        {
            best = Some(*text);
        }
    }
    best
}
