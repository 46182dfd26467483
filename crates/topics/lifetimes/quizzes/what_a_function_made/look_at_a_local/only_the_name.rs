fn label(name: &str) -> &str {
    let text = format!("{name}, bed 3");
    println!("{}", text.len());
    name
}

fn main() {
    println!("{}", label("Ana"));
}
