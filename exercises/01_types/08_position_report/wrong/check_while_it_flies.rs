//! wrong: the misuse still compiles, and the program stops in the air.
//~ expect: not refused

/// How many feet the aircraft has climbed between two positions.
pub fn climb(from: &[f64], to: &[f64]) -> f64 {
    assert!(
        from.len() == 3 && to.len() == 3,
        "a position has three numbers"
    );
    to[2] - from[2]
}

/// The report in words.
pub fn report(position: &[f64]) -> String {
    assert!(position.len() == 3, "a position has three numbers");
    format!("{} / {} at {} ft", position[0], position[1], position[2])
}

/// How many passengers are still on board.
pub fn still_on_board(on_board: i32, leaving: i32) -> i32 {
    assert!(leaving >= 0, "nobody leaves a negative number of times");
    on_board - leaving
}
