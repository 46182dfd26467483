// Before its first value a variable may not even be read.
fn main() {
    let name;
    let length = 3;
    name = "a".repeat(length);
    println!("{name}");
}
