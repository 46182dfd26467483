// A mutable borrow in use takes everything; the target may be changed through it.
fn main() {
    let mut count = 1;
    let counter = &mut count;
    *counter += 1;
    println!("{count}");
}
