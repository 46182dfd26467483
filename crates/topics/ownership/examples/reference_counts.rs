//! One guideline with several owners, counted.

use std::rc::Rc;

fn main() {
    let guideline =
        Rc::new(String::from("wash your hands"));
    println!("owners: {}", Rc::strong_count(&guideline));

    let cardiology = Rc::clone(&guideline);
    let surgery = Rc::clone(&guideline);
    println!("owners: {}", Rc::strong_count(&guideline));

    drop(surgery);
    println!("owners: {}", Rc::strong_count(&guideline));

    drop(guideline);
    println!("cardiology still reads: {cardiology}");
}
