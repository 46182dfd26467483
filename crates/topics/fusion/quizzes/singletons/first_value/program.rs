use std::sync::OnceLock;

static FIRST: OnceLock<String> = OnceLock::new();

fn main() {
    let name = FIRST.get_or_init(|| String::from("Ada"));
    let other = FIRST.get_or_init(|| String::from("Ben"));
    println!("{name} {other}");
}
