//! Somebody writes a dose by hand.

use safe_dose::pharmacy::Dose;

fn main() {
    let dose = Dose { milligrams: 5000 }; //~ E0451
    println!("{}", dose.milligrams());
}
