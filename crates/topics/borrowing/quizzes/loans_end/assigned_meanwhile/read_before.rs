fn main() {
    let mut pulse = 64;
    let shown = &pulse;
    println!("{shown}");
    pulse = 48;
    println!("{pulse}");
}
