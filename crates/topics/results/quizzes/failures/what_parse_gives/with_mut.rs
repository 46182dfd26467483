fn main() {
    let mut beds = "12".parse::<u32>();
    println!("{}", beds + 1);
}
