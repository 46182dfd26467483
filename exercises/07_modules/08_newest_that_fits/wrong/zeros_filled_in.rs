//! wrong: fills up with zeros, so that `0` wants 0.0.0 and nothing else.
//~ expect: tests fail

/// Versions, as three numbers.
mod version {
    /// Reads `1.4.2` or `1.4`; `None` when it is no version.
    pub fn parse(text: &str) -> Option<(u32, u32, u32)> {
        let mut numbers = Vec::new();
        for part in text.split('.') {
            numbers.push(part.parse().ok()?);
        }
        match numbers[..] {
            [major] => Some((major, 0, 0)),
            [major, minor] => Some((major, minor, 0)),
            [major, minor, patch] => Some((major, minor, patch)),
            _ => None,
        }
    }

    /// Whether nothing was broken between the wanted version and this one.
    pub fn fits(version: (u32, u32, u32), wanted: (u32, u32, u32)) -> bool {
        let unbroken = match wanted {
            (0, 0, _) => version == wanted,
            (0, minor, _) => version.0 == 0 && version.1 == minor,
            (major, _, _) => version.0 == major,
        };
        unbroken && version >= wanted
    }
}

/// The newest of the versions that fits what is wanted, as it was written; `None` when none does.
pub fn newest<'a>(wanted: &str, versions: &[&'a str]) -> Option<&'a str> {
    let wanted = version::parse(wanted)?;
    let mut best = None;
    for text in versions {
        match (version::parse(text), best) {
            (Some(new), Some((old, _))) if new <= old => {}
            (Some(new), _) if version::fits(new, wanted) => best = Some((new, *text)),
            _ => {}
        }
    }
    best.map(|(_, text)| text)
}
