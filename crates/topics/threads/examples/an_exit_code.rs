//! Run a program to its end. That it failed is a number, and no error.

use std::env;
use std::io::{self, ErrorKind};
use std::process::{self, Command};

fn lab() {
    println!("no power");
    process::exit(3);
}

fn ward() -> io::Result<()> {
    let ended = Command::new(env::current_exe()?).arg("lab").output()?;
    let said = String::from_utf8_lossy(&ended.stdout);
    println!("the lab said: {}", said.trim());
    println!("the lab ended with {}", ended.status.code().unwrap_or(-1));
    if !ended.status.success() {
        println!("so it failed");
    }
    match Command::new("no-such-lab").output() {
        Err(error) if error.kind() == ErrorKind::NotFound => println!("there is no such lab"),
        other => println!("{other:?}"),
    }
    Ok(())
}

fn main() -> io::Result<()> {
    match env::args().nth(1) {
        Some(_) => lab(),
        None => ward()?,
    }
    Ok(())
}
