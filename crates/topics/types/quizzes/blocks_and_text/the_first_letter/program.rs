fn main() {
    let name = "Åsa";
    println!("{}", name[0]);
}
