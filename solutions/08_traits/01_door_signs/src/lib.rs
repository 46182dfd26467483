//! Three types, three `impl`s, and `whole_sign` is written once. The methods of an `impl` of a trait have no `pub`: they are as public as the trait.
//!
//! An enum `Door` with three variants would do as well here, since all doors are known. The trait is better when other files bring doors of their own.

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
    fn floor(&self) -> u32 {
        self.number / 100
    }

    fn text(&self) -> String {
        format!("Room {}, beds: {}", self.number, self.beds)
    }
}

impl Sign for Store {
    fn floor(&self) -> u32 {
        self.level
    }

    fn text(&self) -> String {
        format!("Store: {}", self.content)
    }
}

impl Sign for Lift {
    fn floor(&self) -> u32 {
        0
    }

    fn text(&self) -> String {
        format!("Lift {}", self.name)
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
