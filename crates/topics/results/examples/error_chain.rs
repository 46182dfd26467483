//! The error of the list, caused by the error of a line.

use std::error::Error;

use results::list::read_list;

fn main() {
    match read_list("gloves;12\nsoap;many") {
        Ok(orders) => println!("{} orders", orders.len()),
        Err(error) => {
            println!("{error}");
            if let Some(cause) = error.source() {
                println!("because {cause}");
            }
        }
    }
}
