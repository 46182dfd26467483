//! `&[f64; 3]` is a look at exactly three numbers, `&[f64]` at any number of them. With
//! the first, `position[2]` cannot miss: the compiler knows the length.
//!
//! `u32` refuses a negative number that stands in the program. One that is computed is
//! another matter: `still_on_board(180, 200)` still compiles, and panics at the subtraction, in a
//! debug build. If more may be asked to leave than there are, the honest result is an
//! `Option`, from `checked_sub`.
//!
//! Three numbers in a row do not say which is the height. A struct with the fields
//! `latitude`, `longitude` and `height` would, a few pages on.

/// How many feet the aircraft has climbed between two positions.
pub fn climb(from: &[f64; 3], to: &[f64; 3]) -> f64 {
    to[2] - from[2]
}

/// The report in words.
pub fn report(position: &[f64; 3]) -> String {
    format!("{} / {} at {} ft", position[0], position[1], position[2])
}

/// How many passengers are still on board.
pub fn still_on_board(on_board: u32, leaving: u32) -> u32 {
    on_board - leaving
}
