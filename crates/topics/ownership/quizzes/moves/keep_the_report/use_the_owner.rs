fn main() {
    let line = String::from("09:14 start");
    let archived = line;
    println!("archived: {archived}");
    println!("last line: {archived}");
}
