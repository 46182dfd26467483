fn main() {
    let count = "Ana, Bo".to_uppercase().split(", ").count();
    println!("{count}");
}
