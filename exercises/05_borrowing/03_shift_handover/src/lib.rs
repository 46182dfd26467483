//! A board has two shifts. At the handover the day's newest task goes to the night,
//! as its first one, and the night signs.
//!
//! Your Python instinct: `day = board[0]` and `night = board[1]` are two labels, and both
//! may change what they lead to. In Rust both are pens into the same list, and the
//! compiler does not compute positions: it sees two pens for one board.
//!
//! Your task: make `hand_over` compile and do the same. The task itself moves; it is not
//! copied.
//!
//! Done when: the newest task of the day is the first of the night, nothing else has
//! changed, and a day without tasks hands over nothing.

/// A shift: who works, and what has to be done.
#[derive(Debug, PartialEq)]
pub struct Shift {
    /// Who works.
    pub nurse: String,
    /// What is still to be done, oldest first.
    pub tasks: Vec<String>,
}

/// Moves the day's newest task to the front of the night's. `board[0]` is the day.
pub fn hand_over(board: &mut [Shift]) -> String {
    let day = &mut board[0];
    let night = &mut board[1];
    let Some(task) = day.tasks.pop() else {
        return format!("{} hands over nothing", day.nurse);
    };
    night.tasks.insert(0, task);
    format!("{} signs for {} tasks", night.nurse, night.tasks.len())
}
