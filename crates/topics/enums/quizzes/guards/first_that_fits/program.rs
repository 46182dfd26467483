fn mark(pulse: u32) -> String {
    match pulse {
        ..=49 => String::from("too slow"),
        50..=120 => String::from("fine"),
        121.. => String::from("too fast"),
        0 => String::from("alarm"),
    }
}

fn main() {
    println!("{}", mark(0));
}
