//! The order in which patients are called: the most urgent first, then by arrival.

use std::cmp::Ordering;

#[derive(Debug, PartialEq, Eq)]
struct Waiting {
    name: String,
    urgency: u32,
    arrival: u32,
}

impl Ord for Waiting {
    fn cmp(&self, other: &Waiting) -> Ordering {
        let by_urgency = other.urgency.cmp(&self.urgency);
        by_urgency
            .then(self.arrival.cmp(&other.arrival))
            .then(self.name.cmp(&other.name))
    }
}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Waiting) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn waiting(name: &str, urgency: u32, arrival: u32) -> Waiting {
    Waiting {
        name: name.to_string(),
        urgency,
        arrival,
    }
}

fn main() {
    let mut room = vec![
        waiting("Ana", 1, 2),
        waiting("Bo", 3, 4),
        waiting("Chen", 3, 3),
    ];
    room.sort();
    for patient in &room {
        println!("{}", patient.name);
    }
    println!("{}", room[0] < room[1]);
}
