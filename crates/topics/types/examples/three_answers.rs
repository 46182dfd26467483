//! Three answers to a sum that does not fit.

fn answers(count: u8, more: u8) {
    println!("{count} + {more}:");
    println!("  {:?}", count.checked_add(more));
    println!("  {}", count.wrapping_add(more));
    println!("  {}", count.saturating_add(more));
}

fn main() {
    answers(250, 3);
    answers(250, 10);
}
