fn beds_left(beds: i32, taken: i32) -> i32 {
    //~^ E0308
    beds - taken;
}

fn main() {
    println!("{}", beds_left(20, 15));
}
