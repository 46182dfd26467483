fn sum(prices: &[u64]) -> u64 {
    let mut total = 0;
    for price in prices {
        total += price;
    }
    total
}

fn main() {
    let prices = [10, 20, 30, 40, 50, 60, 70, 80];
    let halves = sum(&prices[..4]) + sum(&prices[4..]);
    println!("{}", sum(&prices) == halves);
}
