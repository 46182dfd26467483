//! An aircraft reports its position as three numbers: latitude and longitude in degrees, and
//! height in feet. A report with two of them has led to a search in the wrong place.
//!
//! Your Python instinct: take whatever comes, unpack it, and let `ValueError` tell
//! when there were not three. That happens in the air. In Rust the number of elements can be
//! part of a type, and then a call with two of them does not compile.
//!
//! Your task: change the signatures so that every program in `tests/refused/` is
//! refused by the compiler on its marked line: those with a wrong number of
//! coordinates with E0308, "mismatched types", and the one with a negative number of
//! passengers with E0600. At the moment all of them compile. Nothing that is
//! checked while the program runs. The callers show their positions with `&`, as before.
//!
//! Done when: the misuse is refused, and the honest programs in
//! `tests/position_report.rs` still compile and pass.

/// How many feet the aircraft has climbed between two positions.
pub fn climb(from: &[f64], to: &[f64]) -> f64 {
    to[2] - from[2]
}

/// The report in words.
pub fn report(position: &[f64]) -> String {
    format!("{} / {} at {} ft", position[0], position[1], position[2])
}

/// How many passengers are still on board.
pub fn still_on_board(on_board: i32, leaving: i32) -> i32 {
    on_board - leaving
}
