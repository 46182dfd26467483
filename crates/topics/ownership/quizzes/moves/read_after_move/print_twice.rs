fn main() {
    let line = String::from("09:14 start");
    println!("{line}");
    println!("{line}");
}
