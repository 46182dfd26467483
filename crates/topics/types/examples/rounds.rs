//! Counting up, down, in steps, and until it is enough.

fn main() {
    let mut sum = 0;
    for bed in 1..=4 {
        sum += bed;
    }
    println!("beds 1 to 4 add up to {sum}");

    for hour in (20..24).rev().step_by(2) {
        println!("round at {hour}");
    }

    let mut dose = 100;
    while dose > 20 {
        dose /= 2;
    }
    println!("last dose: {dose}");
}
