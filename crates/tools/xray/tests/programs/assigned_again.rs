// A variable that was emptied may be filled again: all permissions come back.
fn main() {
    let mut shelf = String::from("cup");
    let box_ = shelf;
    shelf = String::from("pot");
    println!("{box_} {shelf}");
}
