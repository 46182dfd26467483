//! wrong: copies the first name; the test wants the part of the list.
//~ expect: tests fail

/// The headline of the report, such as `WARD 3: 2 patients`.
pub fn headline(ward: &str, patients: usize) -> String {
    format!("{}: {patients} patients", ward.to_uppercase())
}

/// The first of the names, which are separated by commas; all of the text when there is no comma.
pub fn first_patient(names: &str) -> String {
    let all: Vec<&str> = names.split(", ").collect();
    all[0].to_string()
}
