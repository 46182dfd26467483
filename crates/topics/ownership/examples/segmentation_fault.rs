//! "Nobody there" is a value of its own, and it has no address to follow.

fn main() {
    let names = [String::from("Ana"), String::from("Bo")];
    println!("reading the record of bed 9");
    match names.get(9) {
        Some(name) => println!("bed 9: {name}"),
        None => println!("bed 9: nobody"),
    }
    println!("how the program ended: normally");
}
