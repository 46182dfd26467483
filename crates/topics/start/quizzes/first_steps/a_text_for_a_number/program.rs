fn free(beds: i32, taken: i32) -> i32 {
    beds - taken
}

fn main() {
    println!("Good morning");
    println!("{}", free(24, "18"));
}
