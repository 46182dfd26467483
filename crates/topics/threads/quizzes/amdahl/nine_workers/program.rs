fn speedup(p: f64, s: f64) -> f64 {
    1.0 / ((1.0 - p) + p / s)
}

fn main() {
    println!("{:.1}", speedup(0.9, 9.0));
}
