fn main() {
    let name = "Zoe";
    println!("{}", name.len());
}
