//! wrong: calls everything a `ValueError`, which callers cannot tell apart.
//~ expect: tests fail

use std::collections::BTreeMap;
use std::fmt;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

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

#[pymodule]
mod order_tickets {
    use super::*;

    /// What one order costs.
    #[pyfunction]
    fn cost(line: &str, menu: BTreeMap<String, u64>) -> PyResult<u64> {
        price(line, &menu).map_err(|wrong| PyValueError::new_err(wrong.to_string()))
    }
}
