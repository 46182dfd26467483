#[derive(Clone, Copy)]
struct Reading {
    degrees: f64,
    by_hand: bool,
}

fn warmer(mut reading: Reading) -> f64 {
    reading.degrees += 1.0;
    reading.degrees
}

fn main() {
    let reading = Reading { degrees: 37.5, by_hand: true };
    let later = warmer(reading);
    if reading.by_hand {
        println!("{} {later}", reading.degrees);
    }
}
