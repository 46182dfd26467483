fn main() {
    let waiting: Vec<_> = Vec::new();
    println!("{} wait", waiting.len());
}
