//! Rooms, stores and lifts have signs at their doors. `whole_sign` writes any of them.
//!
//! Your Python instinct: `Store` has a method `text`, so it has what `whole_sign` calls, or most of it. In Rust it counts who made the promise,
//! and a promise is kept whole.
//!
//! Your task: keep the promise of `Room`, and make it for `Store` and `Lift`. Rooms are on the floor with which their number begins, 207 on floor 2 and 1103 on floor 11;
//! a store says where it is; a lift's sign hangs on floor 0 and says `Lift A`. The trait and the functions stay as they are.
//!
//! Done when: every door has its sign.

/// Whatever has a sign at its door.
pub trait Sign {
    /// The floor on which the door is.
    fn floor(&self) -> u32;

    /// What stands on the sign.
    fn text(&self) -> String;
}

/// A room for patients. Its number begins with its floor, as in 207.
pub struct Room {
    /// The number at the door.
    pub number: u32,
    /// How many beds.
    pub beds: u32,
}

/// A room for things.
pub struct Store {
    /// Where it is.
    pub level: u32,
    /// What lies in it.
    pub content: String,
}

/// A lift. Its sign hangs on floor 0.
pub struct Lift {
    /// Such as `A`.
    pub name: String,
}

impl Sign for Room {
    fn text(&self) -> String {
        format!("Room {}, beds: {}", self.number, self.beds)
    }
}

impl Store {
    /// What stands on the sign.
    pub fn text(&self) -> String {
        format!("Store: {}", self.content)
    }
}

/// The whole sign, such as `2 | Room 207, beds: 2`.
pub fn whole_sign(door: &impl Sign) -> String {
    format!("{} | {}", door.floor(), door.text())
}

/// The signs of a room and of the store next to it.
pub fn neighbours(room: &Room, store: &Store) -> Vec<String> {
    vec![whole_sign(room), whole_sign(store)]
}
