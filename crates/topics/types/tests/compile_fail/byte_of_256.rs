fn main() {
    let brightness: u8 = 256;
    //~^ overflowing_literals
    println!("{brightness}");
}
