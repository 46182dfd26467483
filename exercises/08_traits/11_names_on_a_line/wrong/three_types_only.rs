//! wrong: gives `quoted` to texts, numbers and names, and to nothing else.
//~ expect: E0599

use std::fmt;

/// Names that are written on one line.
pub struct Names(pub Vec<String>);

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(last) = self.0.last() else {
            return write!(f, "nobody");
        };
        let before = &self.0[..self.0.len() - 1];
        if before.is_empty() {
            return write!(f, "{last}");
        }
        write!(f, "{} and {last}", before.join(", "))
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

impl Quoted for Names {
    fn quoted(&self) -> String {
        format!("\"{self}\"")
    }
}
