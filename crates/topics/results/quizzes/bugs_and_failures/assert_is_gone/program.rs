fn main() {
    let beds: Vec<u32> = Vec::new();
    let first = beds.first().expect("a ward has beds");
    println!("{first}");
}
