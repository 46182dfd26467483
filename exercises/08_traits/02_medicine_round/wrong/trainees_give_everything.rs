//! wrong: keeps the promise of the trainee in a wrong way.
//~ expect: tests fail

/// Whoever wears a badge.
pub trait Badge {
    /// What stands on the badge.
    fn name(&self) -> String;
}

/// Whoever hands out medicine, and wears a badge.
pub trait GiveMedicine: Badge {
    /// Whether this person may hand out this one.
    fn may_give(&self, medicine: &str) -> bool;
}

/// Whoever writes prescriptions, and hands out medicine.
pub trait Prescribe: GiveMedicine {
    /// The words of a prescription.
    fn prescription(&self, medicine: &str) -> String;
}

/// Somebody in training. May hand out water.
pub struct Trainee {
    /// First name.
    pub name: String,
}

/// A nurse. May hand out all medicine but morphine.
pub struct Nurse {
    /// First name.
    pub name: String,
}

/// A doctor. May hand out everything.
pub struct Doctor {
    /// Last name.
    pub name: String,
}

impl Badge for Trainee {
    fn name(&self) -> String {
        format!("{} (in training)", self.name)
    }
}

impl GiveMedicine for Trainee {
    fn may_give(&self, medicine: &str) -> bool {
        !medicine.is_empty()
    }
}

impl Badge for Nurse {
    fn name(&self) -> String {
        self.name.clone()
    }
}

impl GiveMedicine for Nurse {
    fn may_give(&self, medicine: &str) -> bool {
        medicine != "morphine"
    }
}

impl Badge for Doctor {
    fn name(&self) -> String {
        format!("Dr. {}", self.name)
    }
}

impl GiveMedicine for Doctor {
    fn may_give(&self, _: &str) -> bool {
        true
    }
}

impl Prescribe for Doctor {
    fn prescription(&self, medicine: &str) -> String {
        format!("{}, by {}", medicine, self.name())
    }
}

/// Notes who hands something out, or who may not.
pub fn hand_out(person: &impl GiveMedicine, medicine: &str) -> String {
    if person.may_give(medicine) {
        return format!("{} gives {medicine}", person.name());
    }
    format!("{} may not give {medicine}", person.name())
}

/// Prescribes a medicine and hands it out.
pub fn treat(person: &impl Prescribe, medicine: &str) -> [String; 2] {
    [person.prescription(medicine), hand_out(person, medicine)]
}
