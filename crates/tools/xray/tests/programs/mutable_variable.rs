// `let mut` gives all three; they last to the end, because nothing is lent or given away.
fn main() {
    let mut total = vec![1];
    total.push(2);
    println!("{total:?}");
}
