fn label(name: &str) -> String {
    let text = format!("{name}, bed 3");
    text
}

fn main() {
    println!("{}", label("Ana"));
}
