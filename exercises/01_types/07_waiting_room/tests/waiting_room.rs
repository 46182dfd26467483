//! The list before, and the list after.

use waiting_room::{arrive, in_order, urgent};

#[test]
fn who_comes_in_waits_at_the_end() {
    assert_eq!(arrive(vec![31, 12], 54), [31, 12, 54], "54 came last");
    assert_eq!(arrive(Vec::new(), 7), [7], "the room was empty");
}

#[test]
fn an_urgent_number_waits_at_the_front() {
    assert_eq!(
        urgent(vec![31, 12], 54),
        [54, 31, 12],
        "54 is urgent, so it is the next"
    );
    assert_eq!(urgent(Vec::new(), 7), [7], "the room was empty");
}

#[test]
fn nobody_waits_twice() {
    assert_eq!(
        urgent(vec![31, 12, 54], 12),
        [31, 12, 54],
        "12 waits already, so the list stays as it is"
    );
}

#[test]
fn numbers_can_be_put_in_order() {
    assert_eq!(in_order(vec![31, 12, 54]), [12, 31, 54], "three numbers");
    assert_eq!(in_order(vec![5, 5, 1]), [1, 5, 5], "equal ones stay");
    assert_eq!(in_order(Vec::new()), [], "nobody waits");
}
