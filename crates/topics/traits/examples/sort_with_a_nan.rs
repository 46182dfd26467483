//! A list with a value that is no number, sorted.

fn main() {
    let mut temperatures = [39.1, f64::NAN, 36.6, 38.2];
    temperatures.sort_by(|a, b| a.total_cmp(b));
    println!("{temperatures:?}");
}
