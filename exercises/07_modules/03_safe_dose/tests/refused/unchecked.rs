//! Somebody makes a dose without the check.

use safe_dose::pharmacy::Dose;

fn main() {
    let dose = Dose::unchecked(5000); //~ E0624
    println!("{}", dose.milligrams());
}
