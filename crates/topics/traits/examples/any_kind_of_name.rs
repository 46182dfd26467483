//! A function that takes whatever can become a text.

struct Bed(u32);

impl From<Bed> for String {
    fn from(bed: Bed) -> String {
        format!("bed {}", bed.0)
    }
}

fn entry(place: impl Into<String>, words: &str) -> String {
    let mut line: String = place.into();
    line.push_str(": ");
    line.push_str(words);
    line
}

fn main() {
    println!("{}", entry("surgery", "closed"));
    println!("{}", entry(String::from("north door"), "open"));
    println!("{}", entry(Bed(3), "fever"));
}
