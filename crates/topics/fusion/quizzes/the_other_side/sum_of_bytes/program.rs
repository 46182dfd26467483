fn total(beds: &[u8]) -> u8 {
    beds.iter().sum()
}

fn main() {
    println!("{}", total(&[200, 100]));
}
