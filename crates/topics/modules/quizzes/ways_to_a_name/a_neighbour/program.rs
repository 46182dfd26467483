mod orders {
    pub const PIECES: u32 = 40;
}

mod shelf {
    pub const PIECES: u32 = 12;

    pub fn missing() -> u32 {
        orders::PIECES - PIECES
    }
}

fn main() {
    println!("{}", shelf::missing());
}
