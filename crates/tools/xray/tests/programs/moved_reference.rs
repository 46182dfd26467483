// A mutable reference is no Copy: given away it is gone, and with it the way to its value. What
// it pointed to comes back when the last who holds it is used no more.
fn main() {
    let mut list = vec![1];
    let first = &mut list;
    let second = first;
    second.push(2);
    let third = move || second.push(3);
    drop(third);
    list.push(4);
}
