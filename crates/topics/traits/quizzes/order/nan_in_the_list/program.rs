fn main() {
    let mut values = [3.0, f64::NAN, 1.0];
    values.sort_by(|a, b| a.total_cmp(b));
    println!("{values:?}");
}
