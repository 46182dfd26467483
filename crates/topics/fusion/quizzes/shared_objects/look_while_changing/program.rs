use std::cell::RefCell;

fn main() {
    let ward = RefCell::new(vec!["Ada"]);
    let look = ward.borrow();
    match ward.try_borrow_mut() {
        Ok(mut patients) => patients.push("Ben"),
        Err(_) => println!("not now"),
    }
    println!("{}", look.len());
}
