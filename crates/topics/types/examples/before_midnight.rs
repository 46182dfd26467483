//! What the clock shows some minutes after midnight.

fn clock(minutes: i32) {
    let today = minutes.rem_euclid(24 * 60);
    let hour = today / 60;
    let minute = today % 60;
    println!("{minutes}: {hour:02}:{minute:02}");
}

fn main() {
    clock(75);
    clock(-30);
    clock(1500);
}
