fn main() {
    let mut waiting = Vec::new();
    println!("{} wait", waiting.len());
}
