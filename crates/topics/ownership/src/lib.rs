//! Who owns a value, and when it ends: four small stories.
//!
//! - [`ward`]: patients are admitted, moved and discharged; a nurse hands over to the next.
//! - [`orders`]: an order is placed, waits in the book, and can be filled once.
//! - [`log`]: lines are collected, taken out in one go, and the log goes on empty.
//! - [`beds`]: a bed is taken for as long as a value exists, and free again when it ends.
//!
//! Read the signatures first. `&self` and `&Ward` look, `&mut self` looks and changes, and `self`
//! or a plain type takes the value for good. The signature alone tells who owns what afterwards.
//!
//! ```
//! use ownership::ward::{Patient, Ward};
//!
//! let mut ward = Ward::new("Cardiology");
//! ward.admit(Patient::new("Ana", 3)); // the ward owns Ana's record now
//!
//! let ana = ward.discharge("Ana"); // and now we do
//! assert_eq!(ana.map(|ana| ana.bed()), Some(3));
//! assert!(ward.discharge("Ana").is_none()); // nobody leaves twice
//! ```

pub mod beds;
pub mod log;
pub mod orders;
pub mod ward;
