fn beds_left(beds: i32, taken: i32) -> i32 {
    beds - taken
}

fn main() {
    println!("{}", beds_left(20));
    //~^ E0061
}
