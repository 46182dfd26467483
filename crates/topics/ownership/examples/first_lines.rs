//! A first program: names, a function, and text with values in it.

fn beds_left(beds: i32, taken: i32) -> i32 {
    beds - taken
}

fn main() {
    let beds = 12;
    let mut taken = 9;
    println!("free beds: {}", beds_left(beds, taken));
    taken += 1;
    println!("taken: {taken} of {beds}");
}
