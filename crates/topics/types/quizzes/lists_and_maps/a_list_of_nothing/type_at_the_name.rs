fn main() {
    let waiting: Vec<u32> = Vec::new();
    println!("{} wait", waiting.len());
}
