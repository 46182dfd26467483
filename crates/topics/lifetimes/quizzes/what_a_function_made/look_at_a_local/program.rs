fn label(name: &str) -> &str {
    let text = format!("{name}, bed 3");
    &text
}

fn main() {
    println!("{}", label("Ana"));
}
