//! Which version of a crate fits what `Cargo.toml` asks for.

/// A version such as `1.4.2`: a break, an addition, a repair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version([u32; 3]);

impl Version {
    /// Reads `1.4.2`; parts that are missing count as 0. `None` when it is no version.
    pub fn parse(text: &str) -> Option<Version> {
        let mut numbers = [0; 3];
        for (index, part) in text.split('.').enumerate() {
            *numbers.get_mut(index)? = part.parse().ok()?;
        }
        Some(Version(numbers))
    }

    /// Whether this version may be used where `wanted` stands in `Cargo.toml`: it is not older,
    /// and the numbers that must stay have stayed.
    ///
    /// ```
    /// use modules::version::{Version, Wanted};
    ///
    /// let fits = |have, want| match (Version::parse(have), Wanted::parse(want)) {
    ///     (Some(have), Some(want)) => have.fits(want),
    ///     _ => false,
    /// };
    /// assert!(fits("1.9.0", "1.4"));
    /// assert!(!fits("2.0.0", "1.4"));
    /// assert!(!fits("0.3.0", "0.2.5")); // before 1.0 the second number breaks
    /// ```
    pub fn fits(self, wanted: Wanted) -> bool {
        let mut pairs = self.0.iter().zip(wanted.oldest.0).take(wanted.stay);
        self >= wanted.oldest && pairs.all(|(have, want)| *have == want)
    }
}

/// What stands in `Cargo.toml`, such as `"1.4"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    oldest: Version,
    /// How many numbers must stay as they are.
    stay: usize,
}

impl Wanted {
    /// Reads what is wanted. The numbers must stay up to the first that is not 0; when all are 0,
    /// those that are written must: `"0.0"` fits `0.0.3`, and `"0"` fits `0.2.9`.
    pub fn parse(text: &str) -> Option<Wanted> {
        let oldest = Version::parse(text)?;
        let zeros = oldest.0.iter().take_while(|number| **number == 0).count();
        let written = text.split('.').count();
        Some(Wanted {
            oldest,
            stay: written.min(zeros + 1),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(have: &str, want: &str) -> bool {
        match (Version::parse(have), Wanted::parse(want)) {
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
    fn zeros_that_are_not_written_may_change() {
        for (have, want) in [("0.0.3", "0.0"), ("0.0.3", "0"), ("0.2.9", "0")] {
            assert!(fits(have, want), "{have} for {want}");
        }
        for (have, want) in [("0.1.0", "0.0"), ("1.0.0", "0"), ("0.0.1", "0.0.0")] {
            assert!(!fits(have, want), "{have} for {want}");
        }
    }

    #[test]
    fn what_is_no_version_is_none() {
        for text in ["", "1.x", "1.2.3.4", "1..2"] {
            assert_eq!(Version::parse(text), None, "{text}");
            assert_eq!(Wanted::parse(text), None, "{text}");
        }
    }
}
