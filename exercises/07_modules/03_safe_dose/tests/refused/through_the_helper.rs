//! Somebody uses the helper that checks nothing.

use safe_dose::pharmacy::Dose;

fn main() {
    if let Some(mut dose) = Dose::new(80) {
        dose.set(5000); //~ E0624
        println!("{}", dose.milligrams());
    }
}
