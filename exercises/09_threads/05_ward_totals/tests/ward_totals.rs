//! Boards that several threads write on. Whoever waits for the other thread gives up after a while, and says so.

#![allow(clippy::expect_used)]

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use ward_totals::Board;

/// How long a thread waits for the other one before it gives up.
const PATIENCE: Duration = Duration::from_secs(3);

/// How many counts take a moment, while another thread adds as fast as it can.
const MANY: u32 = 600;

/// How long such a moment is.
const MOMENT: Duration = Duration::from_micros(20);

/// One of two threads that want to be in the same place at the same time.
struct Meeting {
    tell: Sender<()>,
    hear: Receiver<()>,
}

impl Meeting {
    /// Whether the other one was there too.
    fn both_are_here(&self) -> bool {
        self.tell.send(()).is_ok() && self.hear.recv_timeout(PATIENCE).is_ok()
    }
}

/// The two sides of a meeting.
fn meeting() -> [Meeting; 2] {
    let (tell_second, second_hears) = mpsc::channel();
    let (tell_first, first_hears) = mpsc::channel();
    let first = Meeting {
        tell: tell_second,
        hear: first_hears,
    };
    let second = Meeting {
        tell: tell_first,
        hear: second_hears,
    };
    [first, second]
}

/// Two threads add to two wards, and meet while they count. Whether they met.
fn count_together(board: &Board, wards: [&str; 2]) -> bool {
    let [first, second] = meeting();
    thread::scope(|scope| {
        let met = [(first, wards[0], 12), (second, wards[1], 30)].map(|(side, ward, found)| {
            scope.spawn(move || {
                let mut met = false;
                board.add(ward, || {
                    met = side.both_are_here();
                    found
                });
                met
            })
        });
        met.map(|met| met.join().expect("`add` panicked in a thread")) == [true, true]
    })
}

#[test]
fn a_board_in_one_thread() {
    let board = Board::empty();
    assert_eq!(board.total("surgery"), None, "nobody has counted");
    board.add("surgery", || 12);
    board.add("surgery", || 1);
    board.add("annex", || 3);
    assert_eq!(board.total("surgery"), Some(13), "two counts");
    assert_eq!(board.report(), ["annex: 3", "surgery: 13"]);
}

#[test]
fn two_wards_are_counted_at_the_same_time() {
    let board = Board::empty();
    assert!(
        count_together(&board, ["surgery", "annex"]),
        "one thread waited for the other's count: is the board locked while `count` runs?"
    );
    assert_eq!(board.total("surgery"), Some(12), "surgery");
    assert_eq!(board.total("annex"), Some(30), "annex");
}

#[test]
fn no_count_is_lost_when_two_add_to_one_ward() {
    let board = Board::empty();
    assert!(
        count_together(&board, ["surgery", "surgery"]),
        "one thread waited for the other's count: is the board locked while `count` runs?"
    );
    assert_eq!(
        board.total("surgery"),
        Some(42),
        "12 and 30 were added: was the old total read before `count` ran, and written after it?"
    );
}

#[test]
fn no_count_is_lost_between_two_steps() {
    let board = Board::empty();
    let mut quick = 0;
    thread::scope(|scope| {
        let slow = scope.spawn(|| {
            for _ in 0..MANY {
                // Whoever wakes up comes between two steps of the other thread, whichever they are.
                thread::sleep(MOMENT);
                board.add("surgery", || 1);
            }
        });
        while !slow.is_finished() {
            board.add("surgery", || 1);
            quick += 1;
        }
    });
    assert!(
        board.total("surgery") == Some(quick + MANY),
        "a count was lost while two threads counted one bed at a time: are the old total read and the new one written under one guard?"
    );
}

#[test]
fn the_board_can_be_read_while_somebody_counts() {
    let board = Board::empty();
    board.add("annex", || 3);
    let (tell, hear) = mpsc::channel();
    thread::scope(|scope| {
        let board = &board;
        board.add("surgery", || {
            scope.spawn(move || tell.send((board.total("annex"), board.report())));
            let seen = hear.recv_timeout(PATIENCE);
            let seen = seen.expect("nobody could read the board while `count` ran");
            assert_eq!(seen, (Some(3), vec!["annex: 3".to_string()]));
            12
        });
    });
    assert_eq!(board.report(), ["annex: 3", "surgery: 12"]);
}
