fn main() {
    let beds = "1".parse::<u32>();
    println!("{}", beds + 1);
}
