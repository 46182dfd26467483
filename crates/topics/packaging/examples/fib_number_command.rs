//! A command is a function of its arguments, and its result an exit code.

use std::process::ExitCode;

fn fib(place: u32) -> u64 {
    let (mut number, mut next) = (0, 1);
    for _ in 0..place {
        (number, next) = (next, number + next);
    }
    number
}

fn command(arguments: &[&str]) -> u8 {
    let [place] = arguments else {
        println!("usage: fib-number PLACE");
        return 2;
    };
    match place.parse() {
        Ok(place) => {
            println!("{}", fib(place));
            0
        }
        Err(error) => {
            println!("fib-number: {place}: {error}");
            2
        }
    }
}

fn main() -> ExitCode {
    for arguments in [&["10"][..], &["ten"], &[]] {
        let code = command(arguments);
        println!("exit code {code}");
    }
    ExitCode::from(command(&["11"]))
}
