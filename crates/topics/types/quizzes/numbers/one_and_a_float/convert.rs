fn main() {
    println!("{}", f64::from(1) + 2.2);
}
