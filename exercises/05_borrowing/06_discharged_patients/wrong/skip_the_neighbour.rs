//! wrong: counts positions while removing, and steps over the neighbour.
//~ expect: tests fail

/// A patient, and how many days are left.
#[derive(Debug, PartialEq)]
pub struct Patient {
    /// The name.
    pub name: String,
    /// Days still to stay.
    pub days: u32,
}

/// Sends home who has no days left, and takes a day off all others.
pub fn morning(ward: &mut Vec<Patient>) -> Vec<String> {
    let mut home = Vec::new();
    let mut index = 0;
    while index < ward.len() {
        if ward[index].days == 0 {
            home.push(ward.remove(index).name);
        } else {
            ward[index].days -= 1;
        }
        index += 1;
    }
    home
}
