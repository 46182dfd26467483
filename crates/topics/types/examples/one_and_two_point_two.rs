//! A whole number and a float, added on purpose.

fn main() {
    let whole: i32 = 1;
    println!("{}", f64::from(whole) + 2.2);
    println!("{}", 1.0 + 2.2);
}
