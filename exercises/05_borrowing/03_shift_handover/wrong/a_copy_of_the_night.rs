//! wrong: the task goes into a copy of the night's shift, which ends with the function.
//~ expect: E0599

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
    let mut night = board[1].clone();
    let day = &mut board[0];
    let Some(task) = day.tasks.pop() else {
        return format!("{} hands over nothing", day.nurse);
    };
    night.tasks.insert(0, task);
    format!("{} signs for {} tasks", night.nurse, night.tasks.len())
}
