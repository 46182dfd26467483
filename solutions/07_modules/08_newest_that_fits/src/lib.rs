//! Everything about versions is in a private module, so `newest` reads like the question. Lists of numbers are
//! compared from the left; the `match` in `fits` has one line for each of the three rules, and `"0"` falls under
//! the last one, as it has no second number that could stay.
//!
//! The teaching crate has structs `Version` and `Wanted` in place of the lists, with a method `fits`. That is
//! better as soon as versions are handed about; for one function the lists will do. (`parse` reads `+4` as a
//! number, Python's `isdigit` does not; no version of a package has a sign.)

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
