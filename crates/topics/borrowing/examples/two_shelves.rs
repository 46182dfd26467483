//! Two places of one list, lent together.

use borrowing::stock::carry;

fn main() {
    let mut shelves = [5, 0, 2];
    carry(&mut shelves, 0, 2, 3);
    println!("{shelves:?}");
    carry(&mut shelves, 0, 1, 9);
    println!("{shelves:?}");
}
