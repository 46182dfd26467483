//! A default that takes work.

fn ask_the_doctor() -> u32 {
    println!("  (asking the doctor)");
    60
}

fn ask_first(pulse: Option<u32>) -> u32 {
    pulse.unwrap_or(ask_the_doctor())
}

fn ask_if_missing(pulse: Option<u32>) -> u32 {
    pulse.unwrap_or_else(ask_the_doctor)
}

fn main() {
    println!("ask first");
    println!("{}", ask_first(Some(72)));
    println!("ask if missing");
    println!("{}", ask_if_missing(Some(72)));
    println!("{}", ask_if_missing(None));
}
