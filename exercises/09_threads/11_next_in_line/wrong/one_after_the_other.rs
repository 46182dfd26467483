//! wrong: makes all visits itself, which keeps every order.
//~ expect: tests fail

/// Lets so many `nurses` make all visits, and gives their results in the order of `patients`. Nobody asks with 0 nurses.
pub fn round(patients: &[String], nurses: usize, visit: impl Fn(&str) -> u32 + Sync) -> Vec<u32> {
    let _ = nurses;
    patients.iter().map(|patient| visit(patient)).collect()
}
