fn main() {
    let mut pulse = 64;
    let shown = &pulse;
    pulse = 64;
    println!("{shown}, {pulse}");
}
