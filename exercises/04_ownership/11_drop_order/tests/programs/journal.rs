//! The journal that the programs write. You need not read this file.

use std::cell::RefCell;

thread_local! {
    static LINES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Adds a line.
pub fn write(line: &str) {
    LINES.with_borrow_mut(|lines| lines.push(String::from(line)));
}

/// Runs a program and hands out what it wrote.
pub fn of(program: fn()) -> Vec<String> {
    LINES.take();
    program();
    LINES.take()
}
