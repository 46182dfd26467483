//! Each step on the way up adds what it was doing.

use anyhow::{Context, Result};
use results::line::{Order, read_line};

fn read_order(name: &str, line: &str) -> Result<Order> {
    let order = read_line(line).with_context(|| format!("reading the order of {name}"))?;
    Ok(order)
}

fn main() {
    match read_order("ward 3", "gloves;many") {
        Ok(order) => println!("{}", order.pieces),
        Err(error) => println!("error: {error:#}"),
    }
}
