//! A list that was filled one by one: nobody knows how many there are.

use position_report::report;

fn main() {
    let mut position = Vec::new();
    position.push(48.4);
    position.push(11.8);
    println!("{}", report(&position)); //~ E0308
}
