fn total(first: u32, second: u32) -> u32 {
    first + second
}

fn main() {
    let prices = ["250", "100"];
    println!("{}", total(prices[0], prices[1]));
}
