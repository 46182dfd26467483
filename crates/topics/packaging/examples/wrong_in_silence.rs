//! What comes from outside has no type that was checked.

fn doubled(place: u32) -> u32 {
    place * 2
}

fn main() {
    let from_outside = "21";
    match from_outside.parse() {
        Ok(place) => println!("{}", doubled(place)),
        Err(error) => println!("{error}"),
    }
}
