//! Names and methods that are not found.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "E0599",
        "Derive or implement",
        "struct Bed; fn main() { Bed.clone(); }",
    ),
    (
        "E0599",
        "Derive or implement",
        "struct Bed; struct Ward<T>(T); impl<T: Clone> Ward<T> { fn show(&self) {} } fn main() { Ward(Bed).show(); }",
    ),
    (
        "E0599",
        "Use Rust's name",
        "fn main() { let mut beds = vec![1]; beds.append_one(2); }",
    ),
    (
        "E0599",
        "Write the variant",
        "enum Colour { Red } fn main() { let _ = Colour::Rad; }",
    ),
    (
        "E0599",
        "Add the `use` line",
        "fn main() { let mut s = String::new(); let _ = std::io::stdin().read_to_string(&mut s); }",
    ),
    (
        "E0599",
        "Write its words",
        "struct DoorError; fn main() { DoorError.to_string(); }",
    ),
    (
        "E0599",
        "Add the bound",
        "trait Speak { fn speak(&self); } fn ask<T>(one: &T) { one.speak(); } fn main() {}",
    ),
    (
        "E0433",
        "Add the `use` line",
        "fn main() { let _ = HashMap::<i32, i32>::new(); }",
    ),
];
