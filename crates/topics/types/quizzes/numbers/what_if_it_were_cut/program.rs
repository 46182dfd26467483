fn main() {
    let brightness: u8 = 256;
    println!("{brightness}");
}
