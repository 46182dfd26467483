use std::num::ParseIntError;
use std::sync::Mutex;

fn sell(cups: &Mutex<u32>, price: &str) -> Result<u32, ParseIntError> {
    let mut cups = cups.lock().expect("nobody panics");
    *cups -= 1;
    let cents = price.parse()?;
    Ok(cents)
}

fn main() {
    let cups = Mutex::new(10);
    if let Ok(cents) = sell(&cups, "two euros") {
        println!("sold for {cents}");
    }
    match cups.lock() {
        Ok(cups) => println!("fine, {cups}"),
        Err(poisoned) => println!("poisoned, {}", poisoned.into_inner()),
    }
}
