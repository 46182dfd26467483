use std::rc::Rc;

fn main() {
    let guideline = Rc::new(String::from("wash your hands"));
    let link = Rc::downgrade(&guideline);
    {
        let _surgery = Rc::clone(&guideline);
        println!("{}", Rc::strong_count(&guideline));
    }
    println!("{}", Rc::strong_count(&guideline));
    drop(guideline);
    println!("{}", link.upgrade().is_some());
}
