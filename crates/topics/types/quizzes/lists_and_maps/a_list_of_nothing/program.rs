fn main() {
    let waiting = Vec::new();
    println!("{} wait", waiting.len());
}
