//! Port the function `newest` from `python/newest_that_fits.py`: of several versions of a package,
//! the newest one that fits what `Cargo.toml` asks for.
//!
//! Your Python instinct: versions are texts, and texts can be compared. A colleague did so below,
//! and got `1.9.0` for newer than `1.10.0`; and `1.4` fits nothing that does not begin with it.
//!
//! Your task: write `newest`, with helpers of your own in a private module if you like. What is no
//! version (`1.x`, `1.2.3.4`) fits nothing.
//!
//! Done when: for two hundred generated questions, Python and Rust agree. The test runs both; it
//! needs a `python3` (3.11 or newer).

/// The newest of the versions that fits what is wanted, as it was written; `None` when none does.
pub fn newest<'a>(wanted: &str, versions: &[&'a str]) -> Option<&'a str> {
    let fitting = versions
        .iter()
        .filter(|version| version.starts_with(wanted));
    fitting.max().copied()
}
