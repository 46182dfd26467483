//! Conversions that always fit, and those that may not.

fn whole(text: &str) -> i32 {
    text.parse().unwrap_or(0)
}

fn main() {
    let pieces: i32 = 300;
    println!("{}", i64::from(pieces) * 1_000_000_000);
    println!("{}", f64::from(pieces) / 8.0);

    println!("{}", u16::try_from(pieces).unwrap_or(0));
    println!("{}", u8::try_from(pieces).unwrap_or(255));

    println!("{}", whole("72") + 1);
    println!("{}", whole("seventy") + 1);
}
