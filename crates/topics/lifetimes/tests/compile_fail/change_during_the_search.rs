fn main() {
    let mut notes = vec!["fever", "X-ray"];
    let fevers = notes.iter().filter(|note| note.starts_with("fever"));
    notes.push("fever at night");
    //~^ E0502
    println!("{}", fevers.count());
}
