fn sum(prices: &[f64]) -> f64 {
    let mut total = 0.0;
    for price in prices {
        total += price;
    }
    total
}

fn main() {
    let prices = [0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0];
    let halves = sum(&prices[..4]) + sum(&prices[4..]);
    println!("{}", sum(&prices) == halves);
}
