//! `move_to`, `sign` and `hand_in` take `self`: whoever calls them gives the
//! ticket away. `describe` keeps `&self`: reading uses nothing up. Owning the old
//! ticket, `move_to` and `sign` may pass the patient's name on without copying it;
//! taking a field out of a value is the subject of a later page.
//!
//! The alternative a Python programmer knows is a flag and an error at the second
//! call. It is right when the number of uses is known only while the program
//! runs, or when the ticket has to be kept for the records. Where "once" is part
//! of what the thing is, `self` says it in the signature and costs nothing.
//!
//! The standard library uses the same idea: a thread's handle can be joined once,
//! because `join` takes `self`.

/// A ticket that waits for a doctor's signature.
#[derive(Debug)]
pub struct Ticket {
    patient: String,
    ward: u32,
}

/// A ticket that the porter accepts.
#[derive(Debug)]
pub struct SignedTicket {
    patient: String,
    doctor: String,
}

impl Ticket {
    /// Writes a ticket.
    pub fn new(patient: &str, ward: u32) -> Ticket {
        Ticket {
            patient: String::from(patient),
            ward,
        }
    }

    /// What is written on the ticket. Anybody may read it, any number of times.
    pub fn describe(&self) -> String {
        format!("{} may leave ward {}", self.patient, self.ward)
    }

    /// Replaces the ticket by one for another ward. The old one is void.
    pub fn move_to(self, ward: u32) -> Ticket {
        Ticket {
            patient: self.patient,
            ward,
        }
    }

    /// Turns the ticket into a signed one. A ticket is signed by one doctor only.
    pub fn sign(self, doctor: &str) -> SignedTicket {
        SignedTicket {
            patient: self.patient,
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
    pub fn hand_in(self) -> String {
        format!("{} has left", self.patient)
    }
}
