mod ward {
    pub mod orders {
        pub fn total(pieces: &[u32]) -> u32 {
            pieces.iter().sum()
        }
    }
}

use orders::total;
//~^ E0432

fn main() {
    println!("{}", total(&[40, 20]));
}
