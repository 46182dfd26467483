//! Many lines to another program and as many back: one thread writes, another reads, and both before waiting.

use std::env;
use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::thread;

const LINES: usize = 20_000;

fn stamp() -> io::Result<()> {
    for line in io::stdin().lines() {
        println!("seen: {}", line?);
    }
    Ok(())
}

fn ward() -> io::Result<()> {
    let mut stamp = Command::new(env::current_exe()?)
        .arg("stamp")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let report = "a line of the night's report\n".repeat(LINES);
    let pipe = stamp.stdin.take();
    let writer = thread::spawn(move || match pipe {
        Some(mut pipe) => pipe.write_all(report.as_bytes()),
        None => Ok(()),
    });
    let ended = stamp.wait_with_output()?;
    writer
        .join()
        .map_err(|_| io::Error::other("the writer panicked"))??;
    let said = String::from_utf8_lossy(&ended.stdout);
    println!("{} lines came back", said.lines().count());
    println!("the last: {}", said.lines().last().unwrap_or_default());
    Ok(())
}

fn main() -> io::Result<()> {
    match env::args().nth(1) {
        Some(_) => stamp(),
        None => ward(),
    }
}
