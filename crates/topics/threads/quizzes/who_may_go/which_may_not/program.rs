use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

fn may_go<T: Send>(_value: T) {}

fn main() {
    may_go(String::from("Ana"));
    may_go(Cell::new(72));
    may_go(Arc::new(72));
    may_go(Rc::new(72));
}
