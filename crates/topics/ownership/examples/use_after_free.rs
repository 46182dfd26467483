//! An old address cannot be read: the weak link says that the record is gone.

use std::rc::Rc;

fn main() {
    let ana = Rc::new(String::from("Ana: penicillin"));
    let slip = Rc::downgrade(&ana);
    println!("the slip says: {ana}");

    drop(ana);
    let _bo = Rc::new(String::from("Bo: no allergy"));
    match slip.upgrade() {
        Some(record) => {
            println!("the slip says: {record}")
        }
        None => {
            println!("the slip says: this record is gone")
        }
    }
}
