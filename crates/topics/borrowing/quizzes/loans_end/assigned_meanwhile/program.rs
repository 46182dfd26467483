fn main() {
    let mut pulse = 64;
    let shown = &pulse;
    pulse = 48;
    println!("{shown}, {pulse}");
}
