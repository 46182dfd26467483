//! What a conversion hands back.

fn main() {
    println!("{:?}", u8::try_from(200));
    println!("{:?}", u8::try_from(300));
    println!("{:?}", "72".parse::<i32>());
    println!("{:?}", "seventy".parse::<i32>());
    println!("{:?}", " 72".parse::<i32>().is_ok());
}
