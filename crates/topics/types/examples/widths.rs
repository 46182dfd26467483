//! The smallest and the largest number of each type.

const SECONDS_A_DAY: u32 = 24 * 60 * 60;

fn main() {
    println!("u8: {} to {}", u8::MIN, u8::MAX);
    println!("i8: {} to {}", i8::MIN, i8::MAX);
    println!("u32: {} to {}", u32::MIN, u32::MAX);
    println!("i32: {} to {}", i32::MIN, i32::MAX);
    println!("i64: {} to {}", i64::MIN, i64::MAX);
    println!("a day: {SECONDS_A_DAY} seconds");
    println!("{} {}", 1_000_000, 0xff);
}
