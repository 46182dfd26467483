fn main() {
    let name = "Zoë";
    println!("{}", name.len());
}
