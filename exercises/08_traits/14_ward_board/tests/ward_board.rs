//! The board, with entries that the tests bring along.

use ward_board::{Board, Call, Entry, Urgency, Visit, most_urgent};

/// Flowers want water. They have words and nothing else to say.
struct Flowers;

impl Entry for Flowers {
    fn words(&self) -> String {
        "flowers: water".to_string()
    }
}

/// Dust, which can wait.
struct Dust;

impl Entry for Dust {
    fn words(&self) -> String {
        "window: dust".to_string()
    }

    fn urgency(&self) -> Urgency {
        Urgency::Low
    }
}

fn call(device: &str, level: u32) -> Call {
    Call {
        device: device.to_string(),
        level,
    }
}

fn board() -> Board {
    let mut board = Board::default();
    board.add(Box::new(Dust));
    board.add(Box::new(Visit { bed: 3 }));
    board.add(Box::new(call("pump", 5)));
    board.add(Box::new(Flowers));
    board.add(Box::new(call("monitor", 4)));
    board
}

#[test]
fn words_are_enough_for_an_entry() {
    assert_eq!(Flowers.line(), "flowers: water (today)", "flowers");
    assert_eq!(Dust.line(), "window: dust (when there is time)", "dust");
}

#[test]
fn a_visit_is_made_from_a_bed() {
    let visit: Visit = 3.into();
    assert_eq!(visit, Visit { bed: 3 });
    assert_eq!(visit.line(), "bed 3: visit (today)");
}

#[test]
fn a_call_is_urgent_from_level_four_on() {
    assert_eq!(call("pump", 3).line(), "pump calls (today)");
    assert_eq!(call("pump", 4).line(), "pump calls (now)");
}

#[test]
fn the_most_urgent_lines_come_first_and_equals_keep_their_order() {
    assert_eq!(
        board().lines(|_| true),
        [
            "pump calls (now)",
            "monitor calls (now)",
            "bed 3: visit (today)",
            "flowers: water (today)",
            "window: dust (when there is time)",
        ]
    );
}

#[test]
fn a_test_says_which_lines_are_wanted() {
    let least = Urgency::Normal;
    let wanted = board().lines(|urgency| urgency >= least);
    assert_eq!(wanted.len(), 4, "all but the dust");
    assert!(board().lines(|_| false).is_empty(), "none");
}

#[test]
fn the_most_urgent_of_one_type() {
    let calls = [call("pump", 2), call("monitor", 5)];
    assert_eq!(most_urgent(&calls), Some(Urgency::High), "calls");
    assert_eq!(most_urgent(&[Dust]), Some(Urgency::Low), "dust");
    let none: [Flowers; 0] = [];
    assert_eq!(most_urgent(&none), None, "nothing");
}
