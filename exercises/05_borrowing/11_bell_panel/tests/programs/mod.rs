//! The eight programs. Each works, or panics because a loan was refused.

use std::cell::{Cell, RefCell};

fn panel() -> RefCell<Vec<u32>> {
    RefCell::new(vec![3, 5])
}

pub fn two_looks() {
    let panel = panel();
    let nurse = panel.borrow();
    let doctor = panel.borrow();
    println!("{} {}", nurse.len(), doctor.len());
}

pub fn write_while_reading() {
    let panel = panel();
    let nurse = panel.borrow();
    panel.borrow_mut().push(8);
    println!("{}", nurse.len());
}

pub fn write_after_reading() {
    let panel = panel();
    let nurse = panel.borrow();
    println!("{}", nurse.len());
    panel.borrow_mut().push(8);
}

pub fn write_after_the_block() {
    let panel = panel();
    {
        let nurse = panel.borrow();
        println!("{}", nurse.len());
    }
    panel.borrow_mut().push(8);
}

pub fn two_pens() {
    let panel = panel();
    let mut nurse = panel.borrow_mut();
    let mut doctor = panel.borrow_mut();
    nurse.push(8);
    doctor.push(9);
}

pub fn one_line_each() {
    let panel = panel();
    panel.borrow_mut().push(8);
    panel.borrow_mut().push(9);
    println!("{}", panel.borrow().len());
}

pub fn set_a_cell() {
    let rang = Cell::new(0);
    let nurse = &rang;
    let doctor = &rang;
    nurse.set(nurse.get() + 1);
    doctor.set(doctor.get() + 1);
    println!("{}", rang.get());
}

pub fn push_while_looping() {
    let panel = panel();
    for bed in panel.borrow().iter() {
        panel.borrow_mut().push(*bed);
    }
}
