//! The command `fib-number`: a thin program beside the library.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [place] = arguments.as_slice() else {
        eprintln!("usage: fib-number PLACE");
        return ExitCode::from(2);
    };
    let Ok(place) = place.parse::<u32>() else {
        eprintln!("fib-number: not a place: {place}");
        return ExitCode::from(2);
    };
    match packaging::fib_number(place) {
        Some(number) => {
            println!("{number}");
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("fib-number: the number at place {place} does not fit into a u64");
            ExitCode::FAILURE
        }
    }
}
