//! A whole order list, a line for each order.

use std::error::Error;
use std::fmt;

use crate::line::{LineError, Order, read_line};

// ANCHOR: error
/// Why a text is no order list.
#[derive(Debug, PartialEq)]
pub enum ListError {
    /// It holds no line.
    Empty,
    /// One of its lines, counted from 1, is no order.
    Line {
        /// Which line.
        number: usize,
        /// What is wrong with it.
        cause: LineError,
    },
}
// ANCHOR_END: error

// ANCHOR: source
impl fmt::Display for ListError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            ListError::Empty => write!(f, "the list is empty"),
            ListError::Line { number, .. } => write!(f, "line {number} is no order"),
        }
    }
}

impl Error for ListError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            ListError::Empty => None,
            ListError::Line { cause, .. } => Some(cause),
        }
    }
}
// ANCHOR_END: source

// ANCHOR: read
/// Reads a whole list; the first line that is no order ends the reading.
///
/// # Errors
/// When there is no line, or one of them is no order.
pub fn read_list(text: &str) -> Result<Vec<Order>, ListError> {
    let mut orders = Vec::new();
    for (index, line) in text.lines().enumerate() {
        match read_line(line) {
            Ok(order) => orders.push(order),
            Err(cause) => {
                return Err(ListError::Line {
                    number: index + 1,
                    cause,
                });
            }
        }
    }
    if orders.is_empty() {
        return Err(ListError::Empty);
    }
    Ok(orders)
}
// ANCHOR_END: read

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_names_the_line_and_keeps_the_cause() {
        let error = read_list("gloves;12\nsoap;many\n").unwrap_err();
        assert_eq!(error.to_string(), "line 2 is no order");
        let cause = error.source().map(ToString::to_string);
        assert_eq!(cause.as_deref(), Some("`many` is no number"));
    }

    #[test]
    fn an_empty_list_has_no_cause() {
        let error = read_list("").unwrap_err();
        assert_eq!(error, ListError::Empty);
        assert!(error.source().is_none());
    }

    #[test]
    fn a_good_list_is_read_in_order() {
        let orders = read_list("gloves;12\nsoap;3").unwrap();
        let items: Vec<&str> = orders.iter().map(|order| order.item.as_str()).collect();
        assert_eq!(items, ["gloves", "soap"]);
    }
}
