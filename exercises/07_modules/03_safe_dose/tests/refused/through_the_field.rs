//! Somebody changes the number of a safe dose.

use safe_dose::pharmacy::Dose;

fn main() {
    if let Some(mut dose) = Dose::new(80) {
        dose.milligrams = 5000; //~ E0616
        println!("{}", dose.milligrams());
    }
}
