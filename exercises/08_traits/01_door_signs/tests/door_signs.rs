//! Signs of doors, of all kinds.

use door_signs::{Lift, Room, Store, neighbours, whole_sign};

fn store() -> Store {
    Store {
        level: 1,
        content: "linen".to_string(),
    }
}

#[test]
fn a_room_is_on_the_floor_its_number_begins_with() {
    let room = Room {
        number: 207,
        beds: 2,
    };
    assert_eq!(whole_sign(&room), "2 | Room 207, beds: 2", "room 207");
    let high = Room {
        number: 1103,
        beds: 1,
    };
    assert_eq!(whole_sign(&high), "11 | Room 1103, beds: 1", "room 1103");
}

#[test]
fn a_store_has_a_sign() {
    assert_eq!(whole_sign(&store()), "1 | Store: linen", "a store");
}

#[test]
fn a_lift_has_a_sign_on_the_ground_floor() {
    let lift = Lift {
        name: "A".to_string(),
    };
    assert_eq!(whole_sign(&lift), "0 | Lift A", "a lift");
}

#[test]
fn neighbours_have_their_signs_in_order() {
    let room = Room {
        number: 101,
        beds: 3,
    };
    assert_eq!(
        neighbours(&room, &store()),
        ["1 | Room 101, beds: 3", "1 | Store: linen"],
        "the room first"
    );
}
