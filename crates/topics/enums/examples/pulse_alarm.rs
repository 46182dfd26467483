//! Ask more in an arm: ranges, `@`, a guard.

fn alarm(pulse: u32, asleep: bool) -> String {
    match pulse {
        0 => String::from("no pulse"),
        low @ 1..=39 => format!("{low} is too slow"),
        slow @ 40..=49 if !asleep => {
            format!("{slow} is slow for someone awake")
        }
        50 | 60 | 70 => {
            String::from("a round number, look again")
        }
        high @ 121.. => format!("{high} is too fast"),
        _ => String::from("fine"),
    }
}

fn main() {
    for pulse in [0, 38, 45, 60, 72, 130] {
        println!("{pulse}: {}", alarm(pulse, false));
    }
    println!("asleep, 45: {}", alarm(45, true));
}
