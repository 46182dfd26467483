fn beds_left(beds: u32, taken: u32) -> u32 {
    beds - taken;
}

fn main() {
    println!("{}", beds_left(20, 15));
}
