//! wrong: based on Exception, so that who catches ValueError misses it.
//~ expect: tests fail

use std::collections::BTreeMap;
use std::fmt;

use pyo3::create_exception;
use pyo3::exceptions::{PyException, PyKeyError, PyOverflowError};
use pyo3::prelude::*;

create_exception!(
    order_tickets,
    UnreadableOrder,
    PyException,
    "A line that is no order."
);

/// What can be wrong with an order.
pub enum Wrong {
    /// This line is no order.
    Unreadable(String),
    /// Nobody sells this.
    NotOnTheMenu(String),
    /// A price that no cash desk can hold.
    TooMuch,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wrong::Unreadable(line) => write!(f, "nobody can read \"{line}\""),
            Wrong::NotOnTheMenu(item) => write!(f, "there is no {item}"),
            Wrong::TooMuch => write!(f, "that is more money than there is"),
        }
    }
}

fn price(line: &str, menu: &BTreeMap<String, u64>) -> Result<u64, Wrong> {
    let unreadable = || Wrong::Unreadable(line.to_string());
    let (item, pieces) = line.split_once(": ").ok_or(unreadable())?;
    let pieces: u64 = pieces.parse().map_err(|_| unreadable())?;
    let Some(each) = menu.get(item) else {
        return Err(Wrong::NotOnTheMenu(item.to_string()));
    };
    each.checked_mul(pieces).ok_or(Wrong::TooMuch)
}

impl From<Wrong> for PyErr {
    fn from(wrong: Wrong) -> PyErr {
        let words = wrong.to_string();
        match wrong {
            Wrong::Unreadable(_) => UnreadableOrder::new_err(words),
            Wrong::NotOnTheMenu(item) => PyKeyError::new_err(item),
            Wrong::TooMuch => PyOverflowError::new_err(words),
        }
    }
}

#[pymodule]
mod order_tickets {
    #[pymodule_export]
    use super::UnreadableOrder;
    use super::*;

    /// What one order costs.
    #[pyfunction]
    fn cost(line: &str, menu: BTreeMap<String, u64>) -> PyResult<u64> {
        Ok(price(line, &menu)?)
    }
}
