//! Readings in order, two of which are no numbers.

fn main() {
    let mut readings =
        vec![38.4, f64::NAN, 36.9, -f64::NAN, 37.2, 36.6];
    readings.sort_by(f64::total_cmp);
    println!("{readings:?}");
}
