fn ask() -> u32 {
    println!("(asking)");
    60
}

fn main() {
    // It was measured.
    let pulse: Option<u32> = Some(72);
    println!("{}", pulse.unwrap_or(ask()));
    println!("{}", pulse.unwrap_or_else(ask));
}
