pub mod shelf;

fn pieces() -> u32 {
    12
}

fn main() {
    println!("{}", pieces());
}
