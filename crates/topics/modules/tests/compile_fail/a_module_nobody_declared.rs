mod orders {
    pub fn total(pieces: &[u32]) -> u32 {
        pieces.iter().sum()
    }
}

fn main() {
    println!("{}", orders::total(&[40, 20]));
    println!("{}", shelf::total(&[12, 3]));
    //~^ E0433
}
