fn beds_left(beds: u32, taken: u32) -> u32 {
    let left = beds - taken;
    left;
}

fn main() {
    println!("{}", beds_left(20, 15));
}
