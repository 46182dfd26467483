//! Two functions of one name, in two modules.

mod orders {
    pub fn total(pieces: &[u32]) -> u32 {
        pieces.iter().sum()
    }
}

mod shelf {
    const HIDDEN_BOX: u32 = 5;

    pub fn total(pieces: &[u32]) -> u32 {
        let seen: u32 = pieces.iter().sum();
        seen + HIDDEN_BOX
    }
}

fn main() {
    println!("ordered: {}", orders::total(&[40, 20]));
    println!("there: {}", shelf::total(&[12, 3]));
}
