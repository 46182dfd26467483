fn with_tax(price: f64) -> f64 {
    price * 1.2
}

fn main() {
    println!("{}", with_tax(10));
    //~^ E0308
}
