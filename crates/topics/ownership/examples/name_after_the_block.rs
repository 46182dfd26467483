//! A name ends with the block it was made in, so this one is made outside.

fn main() {
    let mut note = String::new();
    for bed in [1, 2, 3] {
        note = format!("bed {bed} checked");
        println!("{note}");
    }
    println!("last note: {note}");
}
