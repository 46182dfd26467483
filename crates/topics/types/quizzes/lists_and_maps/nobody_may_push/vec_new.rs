fn main() {
    let waiting = Vec::new();
    waiting.push(54);
    println!("{waiting:?}");
}
