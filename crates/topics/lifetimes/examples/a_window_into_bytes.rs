//! A window into bytes: no copy, and nobody changes them meanwhile.

fn main() {
    let mut data = b"09:14 bed 3".to_vec();
    let window = &data[6..];
    println!("{}", String::from_utf8_lossy(window));
    data.extend(b", free");
    println!("{}", String::from_utf8_lossy(&data));
}
