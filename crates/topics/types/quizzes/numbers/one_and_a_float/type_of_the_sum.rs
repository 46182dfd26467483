fn main() {
    let sum: f64 = 1 + 2.2;
    println!("{sum}");
}
