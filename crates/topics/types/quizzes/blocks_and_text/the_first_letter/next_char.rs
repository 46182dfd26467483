fn main() {
    let name = "Åsa";
    println!("{}", name.chars().next().unwrap_or('?'));
}
