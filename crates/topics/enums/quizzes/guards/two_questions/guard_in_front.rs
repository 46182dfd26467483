fn mark(pulse: u32, asleep: bool) -> String {
    match pulse {
        40..=49 if asleep => String::from("fine"),
        ..=49 => String::from("too slow"),
        121.. => String::from("too fast"),
        _ => String::from("fine"),
    }
}

fn main() {
    let asleep = true;
    println!("45: {}", mark(45, asleep));
    println!("130: {}", mark(130, asleep));
}
