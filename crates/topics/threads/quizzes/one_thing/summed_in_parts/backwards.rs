fn sum(prices: &[f64]) -> f64 {
    let mut total = 0.0;
    for price in prices {
        total += price;
    }
    total
}

fn main() {
    let prices = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
    let halves = sum(&prices[..4]) + sum(&[0.8, 0.7, 0.6, 0.5]);
    println!("{}", sum(&prices) == halves);
}
