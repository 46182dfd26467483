//! A list of names shall be printed in one line, `Ana, Bo and Chen`, and everything that can be printed shall have a method `quoted`.
//!
//! Your Python instinct: give `list` a `__str__`. Python refuses that as well, for its own types. In Rust it is refused for every type that is not yours, unless the trait is.
//!
//! Your task: make a type `Names` around the list (the tests write `Names(list)`, so its field is `pub`), and give it `Display`: one name alone, two or more with `and` before the last, `nobody` for
//! an empty list. Then give `quoted` to all types with `Display` at once.
//!
//! Done when: names have their line, and whatever has words can be quoted.

use std::fmt;

impl fmt::Display for Vec<String> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.join(", "))
    }
}

/// Whatever can be put into quotation marks.
pub trait Quoted {
    /// The words in quotation marks.
    fn quoted(&self) -> String;
}

impl Quoted for String {
    fn quoted(&self) -> String {
        format!("\"{self}\"")
    }
}

impl Quoted for u32 {
    fn quoted(&self) -> String {
        format!("\"{self}\"")
    }
}
