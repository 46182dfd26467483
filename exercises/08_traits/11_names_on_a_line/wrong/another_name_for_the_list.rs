//! wrong: gives the foreign type another name, which does not make it one's own.
//~ expect: E0117

use std::fmt;

/// Names that are written on one line.
pub type Names = Vec<String>;

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(last) = self.last() else {
            return write!(f, "nobody");
        };
        let before = &self[..self.len() - 1];
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

impl<T: fmt::Display> Quoted for T {
    fn quoted(&self) -> String {
        format!("\"{self}\"")
    }
}
