//! Two values that own each other are never freed: a count alone cannot see it.

use std::cell::RefCell;
use std::rc::Rc;

struct Nurse {
    partner: RefCell<Option<Rc<Nurse>>>,
}

fn nurse() -> Rc<Nurse> {
    Rc::new(Nurse {
        partner: RefCell::new(None),
    })
}

fn main() {
    let noor = nurse();
    let sam = nurse();
    noor.partner.replace(Some(Rc::clone(&sam)));
    sam.partner.replace(Some(Rc::clone(&noor)));
    let has_partner = sam.partner.borrow().is_some();
    println!("Sam has a partner: {has_partner}");

    let watch = Rc::downgrade(&noor);
    drop(noor);
    drop(sam);
    let in_memory = watch.upgrade().is_some();
    println!("Noor is in memory: {in_memory}");
}
