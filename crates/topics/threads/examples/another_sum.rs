//! The same prices, summed from left to right, and as parts that are summed on their own.

fn sum(prices: &[f64]) -> f64 {
    let mut total = 0.0;
    for price in prices {
        total += price;
    }
    total
}

fn in_parts(prices: &[f64], workers: usize) -> f64 {
    let mut parts = Vec::new();
    for part in prices.chunks(prices.len() / workers) {
        parts.push(sum(part));
    }
    sum(&parts)
}

fn main() {
    let prices = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
    for workers in [1, 2, 4] {
        println!("workers: {workers}, sum: {:?}", in_parts(&prices, workers));
    }
}
