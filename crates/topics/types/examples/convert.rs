//! Conversions that always fit, and those that may not.

fn main() {
    let pieces: i32 = 300;
    println!("{}", i64::from(pieces) * 1_000_000_000);
    println!("{}", f64::from(pieces) / 8.0);

    println!("{}", u16::try_from(pieces).unwrap_or(0));
    println!("{}", u8::try_from(pieces).unwrap_or(255));

    println!("{}", "72".parse().unwrap_or(0) + 1);
    println!("{}", "seventy".parse().unwrap_or(0) + 1);
}
