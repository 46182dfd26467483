// The compiler does not check what is never reached, and the table says so.
fn main() {
    let name = String::from("tea");
    loop {
        println!("{name}");
    }
    println!("never");
}
