//! Counts the ways, and how often each waypoint is asked about.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use flight_routes::routes;

/// Long enough for any machine: counting a waypoint once each takes no time worth speaking of.
const PATIENCE: Duration = Duration::from_secs(5);

/// Does it in a thread of its own, and gives up when it takes too long.
fn in_time(count: fn() -> u64) -> u64 {
    let (answer, answered) = mpsc::channel();
    let counting = thread::spawn(move || {
        // Nobody listens any more when the test has given up.
        let _ = answer.send(count());
    });
    match answered.recv_timeout(PATIENCE) {
        Ok(found) => found,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!(
            "still counting after {} seconds: the same waypoints are computed again and again, even if each is asked about once",
            PATIENCE.as_secs()
        ),
        Err(mpsc::RecvTimeoutError::Disconnected) => {
            let said = counting
                .join()
                .expect_err("it sent nothing, so it panicked");
            std::panic::resume_unwind(said)
        }
    }
}

/// Counts the ways, and panics at the first waypoint that is asked about twice.
fn asked_once(east: u32, north: u32, is_closed: fn(u32, u32) -> bool) -> u64 {
    let asked: RefCell<HashMap<(u32, u32), u32>> = RefCell::new(HashMap::new());
    routes(east, north, &|east, north| {
        let mut asked = asked.borrow_mut();
        let times = asked.entry((east, north)).or_insert(0);
        *times += 1;
        assert!(
            *times == 1,
            "waypoint ({east}, {north}) is asked about a second time: remember what is known about it"
        );
        is_closed(east, north)
    })
}

#[test]
fn small_maps_are_counted() {
    let open = |_, _| false;
    assert_eq!(routes(0, 0, &open), 1, "being there already is one way");
    assert_eq!(routes(3, 0, &open), 1, "straight east");
    assert_eq!(routes(0, 4, &open), 1, "straight north");
    assert_eq!(routes(1, 1, &open), 2, "east first, or north first");
    assert_eq!(routes(2, 3, &open), 10, "two east and three north");
}

#[test]
fn closed_waypoints_are_avoided() {
    assert_eq!(routes(2, 2, &|_, _| true), 0, "all is closed");
    assert_eq!(routes(2, 2, &|e, n| (e, n) == (0, 0)), 0, "no start");
    assert_eq!(routes(2, 2, &|e, n| (e, n) == (2, 2)), 0, "no landing");
    assert_eq!(
        routes(2, 2, &|e, n| (e, n) == (1, 1)),
        2,
        "round the middle"
    );
    assert_eq!(routes(1, 3, &|e, n| (e, n) == (0, 1)), 1, "east first");
    assert_eq!(routes(1, 3, &|e, n| (e, n) == (1, 0)), 3, "north first");
    assert_eq!(routes(4, 2, &|e, n| (e, n) == (2, 0)), 9, "one side closed");
    assert_eq!(
        routes(3, 3, &|e, n| e == 1 && n != 2),
        2,
        "one gap in a wall"
    );
}

#[test]
fn no_waypoint_is_asked_about_twice() {
    let found = in_time(|| asked_once(6, 5, |_, _| false));
    assert_eq!(found, 462, "six east and five north");
    let found = in_time(|| asked_once(6, 5, |east, north| east == north && east == 2));
    assert_eq!(found, 252, "round (2, 2)");
    let found = in_time(|| asked_once(6, 5, |east, north| east + north == 4));
    assert_eq!(found, 0, "a wall without a gap");
}

#[test]
fn a_large_map_is_counted_in_time() {
    let found = in_time(|| asked_once(30, 30, |_, _| false));
    assert_eq!(
        found, 118_264_581_564_861_424,
        "thirty east and thirty north"
    );
}

#[test]
fn the_next_call_asks_anew() {
    let found = in_time(|| {
        let clear = asked_once(5, 5, |_, _| false);
        let stormy = asked_once(5, 5, |east, _| east == 3);
        let clear_again = asked_once(5, 5, |_, _| false);
        assert_eq!(stormy, 0, "a storm that nothing gets through");
        assert_eq!(clear, clear_again, "the storm has gone");
        clear
    });
    assert_eq!(found, 252, "five east and five north");
}
