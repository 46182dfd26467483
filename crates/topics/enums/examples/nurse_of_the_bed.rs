//! A bed may have no nurse, and the program has to ask.

fn nurse_of(bed: u32) -> Option<String> {
    match bed {
        1 | 2 => Some(String::from("Noor")),
        3 => Some(String::from("Sam")),
        _ => None,
    }
}

fn main() {
    for bed in [2, 3, 9] {
        match nurse_of(bed) {
            None => println!("bed {bed}: nobody"),
            Some(nurse) => println!(
                "bed {bed}: {}",
                nurse.to_uppercase()
            ),
        }
    }
}
