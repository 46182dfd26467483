//! wrong: promises a text for the whole run, and has none.
//~ expect: E0515

/// The headline of the report, such as `WARD 3: 2 patients`.
pub fn headline(ward: &str, patients: usize) -> &'static str {
    let text = format!("{}: {patients} patients", ward.to_uppercase());
    &text
}

/// The first of the names, which are separated by commas; all of the text when there is no comma.
pub fn first_patient(names: &str) -> &str {
    names.split(", ").next().unwrap_or(names)
}
