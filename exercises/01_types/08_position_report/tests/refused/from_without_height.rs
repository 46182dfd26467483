//! A climb from a position without a height.

use position_report::climb;

fn main() {
    let from = [48.4, 11.8];
    let to = [47.3, 11.4, 31000.0];
    println!("{}", climb(&from, &to)); //~ E0308
}
