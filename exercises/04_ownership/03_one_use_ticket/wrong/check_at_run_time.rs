//! wrong: a flag finds the second use only when it happens; the misuse still compiles.
//~ expect: not refused

/// A ticket that waits for a doctor's signature.
#[derive(Debug)]
pub struct Ticket {
    used: std::cell::Cell<bool>,
    patient: String,
    ward: u32,
}

/// A ticket that the porter accepts.
#[derive(Debug)]
pub struct SignedTicket {
    used: std::cell::Cell<bool>,
    patient: String,
    doctor: String,
}

impl Ticket {
    /// Marks the ticket as used.
    fn use_up(&self) {
        assert!(!self.used.replace(true), "this ticket was used before");
    }

    /// Writes a ticket.
    pub fn new(patient: &str, ward: u32) -> Ticket {
        Ticket {
            used: std::cell::Cell::new(false),
            patient: String::from(patient),
            ward,
        }
    }

    /// What is written on the ticket. Anybody may read it, any number of times.
    pub fn describe(&self) -> String {
        format!("{} may leave ward {}", self.patient, self.ward)
    }

    /// Replaces the ticket by one for another ward. The old one is void.
    pub fn move_to(&self, ward: u32) -> Ticket {
        self.use_up();
        Ticket {
            used: std::cell::Cell::new(false),
            patient: self.patient.clone(),
            ward,
        }
    }

    /// Turns the ticket into a signed one. A ticket is signed by one doctor only.
    pub fn sign(&self, doctor: &str) -> SignedTicket {
        self.use_up();
        SignedTicket {
            used: std::cell::Cell::new(false),
            patient: self.patient.clone(),
            doctor: String::from(doctor),
        }
    }
}

impl SignedTicket {
    /// What is written on the ticket. Anybody may read it, any number of times.
    pub fn describe(&self) -> String {
        format!("{} may leave, signed {}", self.patient, self.doctor)
    }

    /// Gives the ticket to the porter. Returns the porter's receipt.
    pub fn hand_in(&self) -> String {
        assert!(!self.used.replace(true), "this ticket was used before");
        format!("{} has left", self.patient)
    }
}
