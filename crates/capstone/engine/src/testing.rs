//! How long property tests look.

use proptest::test_runner::{Config, RngSeed};

/// So many cases, the same in each run; with `PROPTEST_CASES` set, that many new ones.
pub(crate) fn cases(cases: u32) -> Config {
    let mut config = Config::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
        config.rng_seed = RngSeed::Fixed(2026);
    }
    // A case that fails is printed. It becomes a test by hand, not a file.
    config.failure_persistence = None;
    config
}
