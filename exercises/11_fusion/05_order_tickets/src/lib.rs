//! The shop's counter writes orders such as `tea: 2`, and asks Rust what one costs. What can be wrong stands in `Wrong`. It does not reach Python yet.
//!
//! Your Python instinct: raise the exception that fits, where it goes wrong; who called catches what it can deal with.
//!
//! Your task: let each `Wrong` become the exception callers expect. Two of them say what `Display` says.
//! A line nobody can read is an `UnreadableOrder`, which callers import from this module; who catches `ValueError` catches it too.
//! What is not on the menu is a `KeyError` with the item as its only argument and no sentence, as a dict raises it. Too much money is an `OverflowError`.
//!
//! Which lines can be read is decided in `price`, and stays.
//!
//! Done when: every bad order raises its own exception, and a good one has a price.

use std::collections::BTreeMap;
use std::fmt;

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
        let cost = price(line, &menu)?;
        Ok(cost)
    }
}
