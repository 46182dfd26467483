// Looking at `first` after `list` was changed would bring the borrow back to life and break the
// change.
fn main() {
    let mut list = vec![1];
    let first = &list[0];
    println!("{first}");
    list.push(2);
    println!("{list:?}");
}
