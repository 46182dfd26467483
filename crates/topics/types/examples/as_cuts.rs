//! `as` always gives an answer.

fn to_byte(number: f64) {
    println!("{}", number as u8);
}

fn main() {
    println!("{}", 300_i32 as u8);
    println!("{}", -1_i32 as u32);
    println!("{}", -3.99_f64 as i32);
    to_byte(3.99);
    to_byte(300.0);
    to_byte(f64::NAN);
}
