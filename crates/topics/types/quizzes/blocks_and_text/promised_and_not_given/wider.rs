fn beds_left(beds: i64, taken: i64) -> i64 {
    beds - taken;
}

fn main() {
    println!("{}", beds_left(20, 15));
}
