//! wrong: joins with commas alone.
//~ expect: tests fail

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
        write!(f, "{}, {last}", before.join(", "))
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
