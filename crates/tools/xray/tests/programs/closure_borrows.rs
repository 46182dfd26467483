// A closure that changes a variable borrows it until its last call.
fn main() {
    let mut count = vec![0];
    let mut add = || count.push(1);
    add();
    add();
    println!("{count:?}");
}
