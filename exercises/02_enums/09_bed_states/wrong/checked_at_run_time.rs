//! wrong: a check in `sign` finds the wrong bed when it is printed, if it is printed; the misuse still compiles.
//~ expect: not refused

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
        assert!(
            (self.state == State::Occupied) == self.patient.is_some(),
            "the patient and the state do not fit"
        );
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
