// A `move` closure takes the variable at once.
fn main() {
    let name = String::from("tea");
    let greet = move || println!("{name}");
    greet();
}
