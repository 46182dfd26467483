fn main() {
    let waiting = vec![];
    println!("{} wait", waiting.len());
}
