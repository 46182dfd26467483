//! Ways to a shorter name.

mod ward {
    pub mod orders {
        pub const LIMIT: u32 = 50;

        pub fn total(pieces: &[u32]) -> u32 {
            pieces.iter().sum()
        }
    }
}

use std::collections::BTreeMap as Tally;
use ward::orders::{self, LIMIT};

fn main() {
    // For this block alone.
    use ward::orders::total;

    let mut tally = Tally::new();
    tally.insert("gauze", total(&[40, 20]));
    tally.insert("tape", orders::total(&[12]));
    for (item, pieces) in &tally {
        let over = *pieces > LIMIT;
        println!("{item} {pieces} {over}");
    }
}
