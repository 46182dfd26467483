//! What a float does that is no number.

fn main() {
    let nan = f64::NAN;
    let other = nan;
    println!("equal to itself: {}", other == nan);
    println!("below 1: {}", nan < 1.0);
    println!("above 1: {}", nan > 1.0);
    println!("larger of both: {}", nan.max(1.0));
    println!("other way round: {}", f64::max(1.0, nan));
    println!("by zero: {}", 1.0 / 0.0);
}
