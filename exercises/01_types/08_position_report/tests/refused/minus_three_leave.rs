//! Minus three passengers leave, and the aircraft has more of them than before.

use position_report::still_on_board;

fn main() {
    println!("{}", still_on_board(180, -3)); //~ E0600
}
