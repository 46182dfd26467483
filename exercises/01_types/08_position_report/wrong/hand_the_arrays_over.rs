//! wrong: arrays with a fixed length, but handed over instead of shown; the honest callers show theirs with `&`.
//~ expect: E0308

/// How many feet the aircraft has climbed between two positions.
pub fn climb(from: [f64; 3], to: [f64; 3]) -> f64 {
    to[2] - from[2]
}

/// The report in words.
pub fn report(position: [f64; 3]) -> String {
    format!("{} / {} at {} ft", position[0], position[1], position[2])
}

/// How many passengers are still on board.
pub fn still_on_board(on_board: u32, leaving: u32) -> u32 {
    on_board - leaving
}
