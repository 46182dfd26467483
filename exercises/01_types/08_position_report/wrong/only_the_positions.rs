//! wrong: positions have three numbers now, and still a negative number of passengers can leave.
//~ expect: not refused

/// How many feet the aircraft has climbed between two positions.
pub fn climb(from: &[f64; 3], to: &[f64; 3]) -> f64 {
    to[2] - from[2]
}

/// The report in words.
pub fn report(position: &[f64; 3]) -> String {
    format!("{} / {} at {} ft", position[0], position[1], position[2])
}

/// How many passengers are still on board.
pub fn still_on_board(on_board: i32, leaving: i32) -> i32 {
    on_board - leaving
}
