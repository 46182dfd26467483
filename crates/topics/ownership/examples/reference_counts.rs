//! One guideline with several owners, counted.

use std::rc::Rc;

fn main() {
    let guideline =
        Rc::new(String::from("wash your hands"));
    let owners = Rc::strong_count(&guideline);
    println!("owners: {owners}");

    let cardiology = Rc::clone(&guideline);
    let surgery = Rc::clone(&guideline);
    let owners = Rc::strong_count(&guideline);
    println!("owners: {owners}");

    drop(surgery);
    let owners = Rc::strong_count(&guideline);
    println!("owners: {owners}");

    drop(guideline);
    println!("cardiology still reads: {cardiology}");
}
