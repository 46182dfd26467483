//! A search that has not happened yet holds a look at its list.

fn main() {
    let mut notes = vec!["fever", "X-ray", "fever again"];
    let fevers = notes.iter().filter(|note| note.starts_with("fever"));
    let found: Vec<&&str> = fevers.collect();
    println!("{found:?}");
    notes.push("fever at night");
    println!("{} notes", notes.len());
}
