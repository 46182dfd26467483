// `list.push(list.len())`: the mutable borrow begins only after the argument is read.
fn main() {
    let mut list = vec![1];
    list.push(list.len());
    println!("{list:?}");
}
