fn main() {
    let name = "Åsa";
    println!("{}", name.as_bytes()[0]);
}
