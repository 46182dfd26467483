//! wrong: the night gets a copy, and the task itself is thrown away.
//~ expect: tests fail

/// A shift: who works, and what has to be done.
#[derive(Debug, PartialEq)]
pub struct Shift {
    /// Who works.
    pub nurse: String,
    /// What is still to be done, oldest first.
    pub tasks: Vec<String>,
}

/// Moves the day's newest task to the front of the night's. `board[0]` is the day.
pub fn hand_over(board: &mut Vec<Shift>) -> String {
    let Some(task) = board[0].tasks.last().cloned() else {
        return format!("{} hands over nothing", board[0].nurse);
    };
    board[0].tasks.pop();
    let night = &mut board[1];
    night.tasks.insert(0, task);
    format!("{} signs for {} tasks", night.nurse, night.tasks.len())
}
