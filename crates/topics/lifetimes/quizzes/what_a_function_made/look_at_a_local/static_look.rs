fn label(name: &str) -> &'static str {
    let text = format!("{name}, bed 3");
    &text
}

fn main() {
    println!("{}", label("Ana"));
}
