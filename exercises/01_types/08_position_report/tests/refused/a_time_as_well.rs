//! A report with a fourth number, which nobody would print.

use position_report::report;

fn main() {
    println!("{}", report(&[48.4, 11.8, 1500.0, 22.5])); //~ E0308
}
