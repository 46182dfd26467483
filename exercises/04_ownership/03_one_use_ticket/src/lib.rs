//! A discharge ticket lets one patient leave the hospital once. A doctor signs
//! it, the porter at the door takes it and gives a receipt. Or the patient moves
//! to another ward first; then the ticket is replaced by a new one.
//!
//! Your Python instinct: write "must only be called once" in the docstring, or
//! keep a flag `self.used` and raise when somebody calls twice. Both find the
//! mistake while the hospital is running, if they find it at all. In Rust a
//! method can *take* the value it is called on, and then nobody can use that
//! value again: the mistake does not compile.
//!
//! Your task: change the signatures of the methods (and their bodies, if you
//! like) so that every program in `tests/refused/` is refused by the compiler
//! with E0382, "use of moved value", on the marked line. At the moment all of
//! them compile. No flags, nothing that is checked while the program runs.
//!
//! Done when: the misuse is refused, and the honest programs in
//! `tests/one_use_ticket.rs` still compile and pass.
//!
//! (The fields have no `pub`, so the programs in `tests/` cannot reach them. They
//! have to go through the methods.)

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
    pub fn move_to(&self, ward: u32) -> Ticket {
        Ticket {
            patient: self.patient.clone(),
            ward,
        }
    }

    /// Turns the ticket into a signed one. A ticket is signed by one doctor only.
    pub fn sign(&self, doctor: &str) -> SignedTicket {
        SignedTicket {
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
        format!("{} has left", self.patient)
    }
}
