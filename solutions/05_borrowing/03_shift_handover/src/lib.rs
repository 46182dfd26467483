//! The day's pen is used up when the task is out: from then on `task` is a value that nobody else
//! owns, and the night's pen may be taken. Two pens at once are possible too, with
//! `board.split_at_mut(1)` or `get_disjoint_mut`, when both really are needed together.

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
    let Some(task) = day.tasks.pop() else {
        return format!("{} hands over nothing", day.nurse);
    };
    let night = &mut board[1];
    night.tasks.insert(0, task);
    format!("{} signs for {} tasks", night.nurse, night.tasks.len())
}
