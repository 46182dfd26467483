fn main() {
    let name = "Åsa";
    println!("{}", &name[..1]);
}
