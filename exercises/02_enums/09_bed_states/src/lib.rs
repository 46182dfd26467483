//! A bed of the ward is free, or occupied by somebody, or it is being cleaned for so
//! many minutes. The type below has an enum for that, and two fields beside it that
//! mean something only now and then. The comments say when.
//!
//! Your Python instinct: optional attributes, and a comment, or a check in
//! `__post_init__`. Nothing stops a free bed with a patient in it from being built,
//! and one day a program does. In Rust the data of a state can live in its variant,
//! and then the wrong bed cannot be written down.
//!
//! Your task: change the types, and the methods with them, so that every program in
//! `tests/refused/` is refused by the compiler with the marked code on the marked
//! line. At the moment all of them compile. `Bed` keeps its public fields `number`
//! and `state`, and `State` its three variants; where a variant gets data, its fields
//! have the names `patient` and `minutes`. Nothing is checked while the program runs.
//!
//! Done when: the misuse is refused, and the honest programs in
//! `tests/bed_states.rs` still compile and pass.

/// What a bed can be.
#[derive(Debug, PartialEq)]
pub enum State {
    /// Nobody lies in it, and it is clean.
    Free,
    /// Somebody lies in it.
    Occupied,
    /// It is being cleaned.
    Cleaning,
}

/// A bed of the ward.
#[derive(Debug)]
pub struct Bed {
    /// The number on the sign.
    pub number: u32,
    /// What it is at the moment.
    pub state: State,
    /// Who lies in it. Only set while it is occupied.
    pub patient: Option<String>,
    /// How many minutes the cleaning still takes. 0 when it is not being cleaned.
    pub minutes: u32,
}

impl Bed {
    /// A free bed.
    pub fn new(number: u32) -> Bed {
        Bed {
            number,
            state: State::Free,
            patient: None,
            minutes: 0,
        }
    }

    /// Lays a patient into the bed, if it is free. Says whether it was.
    pub fn admit(&mut self, name: &str) -> bool {
        if self.state != State::Free {
            return false;
        }
        self.state = State::Occupied;
        self.patient = Some(String::from(name));
        true
    }

    /// The patient leaves, and 45 minutes of cleaning begin. Says whether somebody
    /// lay in the bed.
    pub fn discharge(&mut self) -> bool {
        if self.state != State::Occupied {
            return false;
        }
        self.state = State::Cleaning;
        self.patient = None;
        self.minutes = 45;
        true
    }

    /// So many minutes pass. A bed that has been cleaned is free.
    pub fn pass(&mut self, minutes: u32) {
        if self.state != State::Cleaning {
            return;
        }
        if minutes < self.minutes {
            self.minutes -= minutes;
        } else {
            self.state = State::Free;
            self.minutes = 0;
        }
    }

    /// What the sign says.
    pub fn sign(&self) -> String {
        let number = self.number;
        match self.state {
            State::Free => format!("bed {number}: free"),
            State::Occupied => match &self.patient {
                Some(name) => format!("bed {number}: {name}"),
                None => format!("bed {number}: nobody?"),
            },
            State::Cleaning => format!("bed {number}: clean in {} minutes", self.minutes),
        }
    }
}
