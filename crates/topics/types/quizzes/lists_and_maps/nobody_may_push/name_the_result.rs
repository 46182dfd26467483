fn main() {
    let waiting = vec![31, 12];
    let longer = waiting.push(54);
    println!("{longer:?}");
}
