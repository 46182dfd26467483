//! Tasks move from the day to the night.

use shift_handover::{Shift, hand_over};

fn shift(nurse: &str, tasks: &[&str]) -> Shift {
    Shift {
        nurse: String::from(nurse),
        tasks: tasks.iter().map(|task| String::from(*task)).collect(),
    }
}

#[test]
fn the_newest_task_moves_to_the_front() {
    let mut board = vec![
        shift("Ida", &["count soap", "X-ray, bed 3"]),
        shift("Jan", &["water the plants"]),
    ];
    let place = board[0].tasks[1].as_ptr();
    assert_eq!(hand_over(&mut board), "Jan signs for 2 tasks", "the words");
    assert_eq!(board[0], shift("Ida", &["count soap"]), "the day");
    assert_eq!(
        board[1],
        shift("Jan", &["X-ray, bed 3", "water the plants"]),
        "the night"
    );
    assert!(
        board[1].tasks[0].as_ptr() == place,
        "the task itself is with the night, not a copy of it"
    );
}

#[test]
fn a_day_without_tasks_hands_over_nothing() {
    let mut board = vec![shift("Ida", &[]), shift("Jan", &["water the plants"])];
    assert_eq!(hand_over(&mut board), "Ida hands over nothing", "the words");
    assert_eq!(board[1], shift("Jan", &["water the plants"]), "the night");
}
