fn main() {
    let mut beds = "12".parse::<u32>();
    beds += 1;
    println!("{}", beds);
}
