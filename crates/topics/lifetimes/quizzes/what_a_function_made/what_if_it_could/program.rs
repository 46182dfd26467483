fn label() -> &'static str {
    let text = String::from("ANA, BED 3");
    &text
}

fn main() {
    println!("{}", label());
}
