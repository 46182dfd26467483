fn price(given: Option<f32>) -> f32 {
    given.unwrap_or(2.5)
}

fn main() {
    println!("{:.2}", price(Some(0.0)));
}
