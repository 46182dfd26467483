//! The morning list says how many beds are free. Since yesterday it has said that there are
//! more free beds than beds.
//!
//! Your Python instinct: open a REPL and try the function. Here the tests lie in
//! `tests/first_red_test.rs`, and the verdict shows those that fail: the test's name, what
//! the function gave (`left`), and what it should give (`right`).
//!
//! Your task: read what fails, then mend the function. The tests stay as they are.
//!
//! Done when: all tests pass.

/// How many beds are free: all beds without those that are taken.
pub fn free(beds: i32, taken: i32) -> i32 {
    beds + taken
}
