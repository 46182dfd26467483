// In a loop giving away is allowed once only: a second turn would find nothing.
fn main() {
    let ticket = String::from("A1");
    for turn in 0..2 {
        println!("{turn}");
    }
    drop(ticket);
}
