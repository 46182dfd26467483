fn main() {
    let mut count = 0;
    let mut ring = || count += 1;
    ring();
    println!("{count}");
    ring();
}
