fn main() {
    let beds: Vec<u32> = Vec::new();
    let first = beds.first().expect("no beds");
    println!("{first}");
}
