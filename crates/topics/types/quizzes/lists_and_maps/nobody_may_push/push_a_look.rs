fn main() {
    let waiting = vec![&31, &12];
    waiting.push(&54);
    println!("{waiting:?}");
}
