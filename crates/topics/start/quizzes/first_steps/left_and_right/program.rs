fn free(beds: i32, taken: i32) -> i32 {
    beds + taken
}

fn main() {
    assert_eq!(free(24, 18), 6);
    println!("all is well");
}
