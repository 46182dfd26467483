fn main() {
    let mut notes = vec!["fever", "X-ray"];
    let fevers = notes.iter().filter(|note| **note == "fever");
    notes.push("fever");
    println!("{}", fevers.count());
}
