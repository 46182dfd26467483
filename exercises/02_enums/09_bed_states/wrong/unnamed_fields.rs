//! wrong: `Occupied(String)` is as safe, but the task names the fields: whoever reads `Occupied(_)` has to know what is in it.
//~ expect: not refused

/// What a bed can be.
#[derive(Debug, PartialEq)]
pub enum State {
    /// Nobody lies in it, and it is clean.
    Free,
    /// Somebody lies in it.
    Occupied(String),
    /// It is being cleaned.
    Cleaning {
        /// How many minutes it still takes.
        minutes: u32,
    },
}

/// A bed of the ward.
#[derive(Debug)]
pub struct Bed {
    /// The number on the sign.
    pub number: u32,
    /// What it is at the moment.
    pub state: State,
}

impl Bed {
    /// A free bed.
    pub fn new(number: u32) -> Bed {
        Bed {
            number,
            state: State::Free,
        }
    }

    /// Lays a patient into the bed, if it is free. Says whether it was.
    pub fn admit(&mut self, name: &str) -> bool {
        if self.state != State::Free {
            return false;
        }
        self.state = State::Occupied(String::from(name));
        true
    }

    /// The patient leaves, and 45 minutes of cleaning begin. Says whether somebody
    /// lay in the bed.
    pub fn discharge(&mut self) -> bool {
        let occupied = matches!(self.state, State::Occupied(_));
        if occupied {
            self.state = State::Cleaning { minutes: 45 };
        }
        occupied
    }

    /// So many minutes pass. A bed that has been cleaned is free.
    pub fn pass(&mut self, minutes: u32) {
        if let State::Cleaning { minutes: left } = self.state {
            self.state = if minutes < left {
                State::Cleaning {
                    minutes: left - minutes,
                }
            } else {
                State::Free
            };
        }
    }

    /// What the sign says.
    pub fn sign(&self) -> String {
        let number = self.number;
        match &self.state {
            State::Free => format!("bed {number}: free"),
            State::Occupied(patient) => format!("bed {number}: {patient}"),
            State::Cleaning { minutes } => format!("bed {number}: clean in {minutes} minutes"),
        }
    }
}
