fn main() {
    let beds: u32 = "12".parse::<u32>();
    println!("{}", beds + 1);
}
