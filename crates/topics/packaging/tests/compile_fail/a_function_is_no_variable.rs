fn pulse_now() -> u32 {
    72
}

fn alarm() -> bool {
    pulse_now() > 120
}

fn main() {
    pulse_now = || 140;
    //~^ E0070
    println!("{}", alarm());
}
