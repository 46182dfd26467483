mod shelf {
    pub fn pieces() -> u32 {
        12
    }
}

fn main() {
    println!("{}", shelf::pieces());
}
