fn main() {
    let pieces: i64 = -1;
    println!("{}", pieces as u32);
}
