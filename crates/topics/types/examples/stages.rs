//! One name for three stages of one thing.

fn main() {
    let shift = 8 * 60 + 30;
    println!("{shift}");
    let shift = shift - 45;
    println!("{shift}");
    let shift = format!("{shift} minutes of work");
    println!("{shift}");
}
