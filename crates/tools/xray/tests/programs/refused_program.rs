// A program that the compiler refuses still has its tables.
fn main() {
    let name = String::from("tea");
    drop(name);
    println!("{name}");
}
