fn main() {
    let number = -7;
    println!("{} {}", number / 2, number % 2);
}
