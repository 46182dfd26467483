fn main() {
    if let Ok(beds) = "12".parse::<u32>() {
        println!("{}", beds + 1);
    }
}
