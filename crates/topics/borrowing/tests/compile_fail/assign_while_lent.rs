fn main() {
    let mut pulse = 64;
    let shown = &pulse;
    pulse = 48;
    //~^ E0506
    println!("{shown}, then {pulse}");
}
