fn main() {
    let name = "Zoë";
    println!("{}", name.chars().count());
}
