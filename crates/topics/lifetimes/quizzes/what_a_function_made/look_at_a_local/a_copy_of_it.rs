fn label(name: &str) -> &str {
    let text = format!("{name}, bed 3");
    &text.clone()
}

fn main() {
    println!("{}", label("Ana"));
}
