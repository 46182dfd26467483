mod orders {
    pub fn total(pieces: &[u32]) -> u32 {
        pieces.iter().sum()
    }
}

fn total(pieces: &[u32]) -> usize {
    pieces.len()
}

fn main() {
    let pieces = [40, 20];
    println!("{} {}", total(&pieces), orders::total(&pieces));
}
