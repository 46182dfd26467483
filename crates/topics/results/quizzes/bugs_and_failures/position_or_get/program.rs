fn main() {
    let names = vec!["Ana", "Bo"];
    let third = names.len();
    let name = names[third];
    match names.get(third) {
        Some(other) => println!("{name} and {other}"),
        None => println!("nobody"),
    }
}
