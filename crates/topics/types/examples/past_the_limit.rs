//! A counter at its limit counts on.

fn next(count: u8) -> u8 {
    count + 1
}

fn main() {
    println!("after 254: {}", next(254));
    println!("after 255: {}", next(255));
}
