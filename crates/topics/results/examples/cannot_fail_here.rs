//! A failure that would be our own mistake.

const WARDS: &str = "3,5,8";

fn main() {
    let first = WARDS
        .split(',')
        .next()
        .expect("a split has at least one part");
    let first: u32 = first.parse().expect("the list above holds numbers");
    println!("the first ward is {first}");
}
