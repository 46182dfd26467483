//! Honest uses of the desk: they compile as shipped and must go on compiling.

use locker_badge::Desk;

#[test]
fn badges_are_lent_and_read() {
    let desk = Desk::open("north door", 20);
    let ana = desk.lend(3);
    let bo = desk.lend(20);
    assert_eq!(
        ana.map(|badge| badge.read()),
        Some(String::from("north door, key 3")),
        "key 3"
    );
    assert_eq!(
        bo.map(|badge| badge.read()),
        Some(String::from("north door, key 20")),
        "two badges at once"
    );
    assert!(desk.lend(0).is_none(), "there is no key 0");
    assert!(desk.lend(21).is_none(), "there are 20 keys");
}

#[test]
fn a_desk_is_refitted_and_closed_when_all_badges_are_back() {
    let mut desk = Desk::open("north door", 1);
    let first = desk.lend(1).map(|badge| badge.read());
    desk.refit(2);
    let second = desk.lend(2).map(|badge| badge.read());
    assert_eq!(first, Some(String::from("north door, key 1")), "before");
    assert_eq!(second, Some(String::from("north door, key 2")), "after");
    assert_eq!(desk.close(), "north door closed", "all badges are back");
}
