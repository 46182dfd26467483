fn main() {
    let beds = "12".parse::<u32>();
    println!("{}", beds + 1);
}
