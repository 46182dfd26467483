fn main() {
    let line = String::from("09:14 start");
    let _archived = line;
    println!("{line}");
}
