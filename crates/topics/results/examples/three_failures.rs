//! Three ways to fail, handled one by one.

use results::line::{LineError, MOST, read_line};

fn main() {
    for line in ["gloves;12", "gloves", "gloves;many", "gloves;0"] {
        match read_line(line) {
            Ok(order) => println!("{line}: {} pieces", order.pieces),
            Err(LineError::NoPieces) => println!("{line}: how many?"),
            Err(LineError::NotANumber(_)) => {
                println!("{line}: no number");
            }
            Err(LineError::OutOfRange(pieces)) => {
                println!("{line}: {pieces} is not from 1 to {MOST}");
            }
        }
    }
}
