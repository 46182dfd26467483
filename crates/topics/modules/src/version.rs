//! Which version of a crate fits what `Cargo.toml` asks for.

/// A version such as `1.4.2`: a break, an addition, a repair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u32,
    minor: u32,
    patch: u32,
}

impl Version {
    /// Reads `1.4.2`; parts that are missing count as 0. `None` when it is no version.
    pub fn parse(text: &str) -> Option<Version> {
        let mut numbers = [0; 3];
        for (index, part) in text.split('.').enumerate() {
            *numbers.get_mut(index)? = part.parse().ok()?;
        }
        let [major, minor, patch] = numbers;
        Some(Version {
            major,
            minor,
            patch,
        })
    }

    /// Whether this version may be used where `"wanted"` stands in `Cargo.toml`: it is not older,
    /// and the first number that is not 0 is the same.
    ///
    /// ```
    /// use modules::version::Version;
    ///
    /// let fits = |have, want| match (Version::parse(have), Version::parse(want)) {
    ///     (Some(have), Some(want)) => have.fits(want),
    ///     _ => false,
    /// };
    /// assert!(fits("1.9.0", "1.4"));
    /// assert!(!fits("2.0.0", "1.4"));
    /// assert!(!fits("0.3.0", "0.2.5")); // before 1.0 the second number breaks
    /// ```
    pub fn fits(self, wanted: Version) -> bool {
        let same = if wanted.major > 0 {
            self.major == wanted.major
        } else if wanted.minor > 0 {
            self.major == 0 && self.minor == wanted.minor
        } else {
            self.major == 0 && self.minor == 0 && self.patch == wanted.patch
        };
        same && self >= wanted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(have: &str, want: &str) -> bool {
        match (Version::parse(have), Version::parse(want)) {
            (Some(have), Some(want)) => have.fits(want),
            _ => panic!("{have} or {want} is no version"),
        }
    }

    #[test]
    fn newer_versions_fit_until_one_breaks() {
        for (have, want) in [("1.4.0", "1.4"), ("1.4.2", "1.4"), ("1.10.0", "1.9")] {
            assert!(fits(have, want), "{have} for {want}");
        }
        for (have, want) in [("1.3.9", "1.4"), ("2.0.0", "1.4"), ("0.0.4", "0.0.3")] {
            assert!(!fits(have, want), "{have} for {want}");
        }
    }

    #[test]
    fn what_is_no_version_is_none() {
        for text in ["", "1.x", "1.2.3.4", "1..2"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }
}
