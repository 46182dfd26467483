fn main() {
    let mut waiting = vec![31, 12];
    waiting.push(54);
    println!("{waiting:?}");
}
