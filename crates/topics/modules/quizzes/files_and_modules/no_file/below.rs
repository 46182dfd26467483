fn pieces() -> u32 {
    12
}

mod shelf;

fn main() {
    println!("{}", pieces());
}
