//! A mistake in the program itself, and nobody who handles it.

fn main() {
    let beds = ["Ana", "Bo"];
    let position = beds.len();
    println!("looking at position {position}");
    println!("{}", beds[position]);
}
