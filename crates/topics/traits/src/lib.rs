//! Promises that types make: what the people of a ward can do, legs of a flight that are added, and times that come one after the other.
//!
//! - [`ward`]: [`ward::Speak`], [`ward::ClinicalSkills`] and [`ward::AdvancedMedical`], and who of a ward makes which promise.
//! - [`flight`]: a leg of a flight path, with operators.
//! - [`times`]: an iterator over the times at which a medicine is due.
//!
//! ```
//! use traits::ward::{ClinicalSkills, Nurse, Patient, Speak};
//!
//! let ana = Patient::new("Ana", 72);
//! let bo = Nurse::new("Bo");
//! assert_eq!(ana.speak(), "My name is Ana.");
//! assert_eq!(bo.take_pulse(&ana), 72);
//! ```

pub mod flight;
pub mod times;
pub mod ward;
