fn main() {
    let failed = f64::NAN;
    println!("{}", failed.max(38.4));
}
