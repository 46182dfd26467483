//! A report has a headline, which is made, and names its first patient, who stands in the list
//! already.
//!
//! Your Python instinct: return the text, whichever it is; the caller gets a label. Here both
//! functions return a look at something that belongs to them and ends with them.
//!
//! Your task: make both compile. `headline` gives away a text of its own. `first_patient` gives a
//! look into the list it was given, and copies nothing: its signature is right.
//!
//! Done when: the headline is a `String`, the first patient a part of the list.

/// The headline of the report, such as `WARD 3: 2 patients`.
pub fn headline(ward: &str, patients: usize) -> &str {
    let text = format!("{}: {patients} patients", ward.to_uppercase());
    &text
}

/// The first of the names, which are separated by commas; all of the text when there is no comma.
pub fn first_patient(names: &str) -> &str {
    let all: Vec<String> = names.split(", ").map(|name| name.to_string()).collect();
    &all[0]
}
