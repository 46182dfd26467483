fn mark(pulse: u32, asleep: bool) -> String {
    match pulse {
        ..=49 | 121.. if !asleep => {
            String::from("not fine")
        }
        _ => String::from("fine"),
    }
}

fn main() {
    let asleep = true;
    println!("45: {}", mark(45, asleep));
    println!("130: {}", mark(130, asleep));
}
