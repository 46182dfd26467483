fn main() {
    let brightness: u8 = 256_u32 as u8;
    println!("{brightness}");
}
