fn main() {
    println!("{}", 1_i64 + 2.2);
}
