//! How long the night shift is.

fn minutes(hours: i32, more: i32) -> i32 {
    hours * 60 + more
}

fn report(shift: i32) {
    println!("one shift: {shift} minutes");
    println!("two shifts: {} minutes", 2 * shift);
}

fn main() {
    report(minutes(8, 30));
}
