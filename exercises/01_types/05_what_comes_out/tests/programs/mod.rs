//! The ten functions. Read them here; your predictions stand in `src/lib.rs`.

/// Two whole numbers, divided.
pub fn half_of_seven() -> String {
    format!("{}", 7 / 2)
}

/// The same below zero, with what is left over.
pub fn below_zero() -> String {
    let number = -7;
    format!("{} rest {}", number / 2, number % 2)
}

/// Half an hour before midnight, in minutes after midnight.
pub fn before_midnight() -> String {
    let minutes: i32 = -30;
    format!("{}", minutes.rem_euclid(1440))
}

/// A float divided by zero.
pub fn by_zero() -> String {
    format!("{}", 7.0 / 0.0)
}

/// Tenths, added and compared.
pub fn tenths() -> String {
    format!("{}", 0.1 + 0.2 == 0.3)
}

/// Something that is no number, compared with itself.
pub fn no_number() -> String {
    let nan = f64::NAN;
    let other = nan;
    format!("{}", other == nan)
}

/// A whole number made a byte.
pub fn cut_to_a_byte() -> String {
    let number: i32 = 300;
    format!("{}", number as u8)
}

/// A float made a byte.
pub fn float_to_a_byte() -> String {
    let number = 300.7;
    format!("{}", number as u8)
}

/// A negative number made an unsigned one.
pub fn minus_one() -> String {
    let number: i32 = -1;
    format!("{}", number as u32)
}

/// A text read as a number.
pub fn a_space_before() -> String {
    let number = " 72".parse().unwrap_or(0);
    format!("{number}")
}
