//! Tenths, and numbers too large to count by ones.

fn main() {
    println!("{}", 0.1 + 0.2);
    println!("{}", 0.1 + 0.2 == 0.3);
    println!("{:.2}", 0.1 + 0.2);
    let third: f32 = 1.0 / 3.0;
    println!("{third}");
    println!("{}", 1.0 / 3.0);
    println!("{}", 9007199254740992.0 + 1.0);
}
