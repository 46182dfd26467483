fn main() {
    let line = String::from("09:14 start");
    let archived = line;
    let last = line;
    println!("archived: {archived}");
    println!("last line: {last}");
}
