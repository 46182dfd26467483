fn main() {
    let mut line = String::from("09:14 start");
    let archived = line;
    line = String::from("09:20 stop");
    println!("{archived}");
    println!("{line}");
}
