//! The headline moves to the caller. The first patient was there before the function was called, and `split` gives looks into the argument: the
//! result may be used for as long as the list.
//!
//! `names.split_once(", ")` with a `match` does the same. Where a function sometimes makes a text and sometimes hands a part on, the library has `Cow`.

/// The headline of the report, such as `WARD 3: 2 patients`.
pub fn headline(ward: &str, patients: usize) -> String {
    format!("{}: {patients} patients", ward.to_uppercase())
}

/// The first of the names, which are separated by commas; all of the text when there is no comma.
pub fn first_patient(names: &str) -> &str {
    names.split(", ").next().unwrap_or(names)
}
