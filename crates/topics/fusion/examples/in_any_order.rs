//! The same amounts at once and in two halves, as floats and as whole numbers.

fn main() {
    let amounts = [0.1, 0.3, 0.2, 0.7];
    let (left, right) = (&amounts[..2], &amounts[2..]);
    let whole: f64 = amounts.iter().sum();
    let halves = left.iter().sum::<f64>() + right.iter().sum::<f64>();
    println!("as floats: {whole} at once, {halves} in two halves");

    let cents = [10, 30, 20, 70];
    let (left, right) = (&cents[..2], &cents[2..]);
    let whole: i64 = cents.iter().sum();
    let halves = left.iter().sum::<i64>() + right.iter().sum::<i64>();
    println!("as cents: {whole} at once, {halves} in two halves");
}
