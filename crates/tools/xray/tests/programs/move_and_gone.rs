// A move takes all three permissions from the old name; the new one has read and own. Without
// `mut` nobody ever had write.
fn main() {
    let order = String::from("tea");
    let bag = order;
    println!("{bag}");
}
