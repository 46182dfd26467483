fn main() {
    let text = "0";
    let pieces = text.parse::<u32>().unwrap_or(1);
    println!("{pieces}");
}
