fn main() {
    let line = String::from("09:14 start");
    println!("{line}");
    let archived = line;
    println!("{archived}");
}
