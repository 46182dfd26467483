//! wrong: it prints the number, as a script would, and gives nothing back.
//~ expect: E0308

/// The beds of ward 3.
pub fn beds() -> i32 {
    println!("24");
}
