//! A program prints into a pipe that nobody reads yet: little fits into it, much does not.

use std::env;
use std::io;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

fn printer(lines: u32) {
    for line in 0..lines {
        println!("{line:06}: a line of the night's report");
    }
}

fn wait_then_read(lines: u32, patience: Duration) -> io::Result<&'static str> {
    let mut printer = Command::new(env::current_exe()?)
        .arg(lines.to_string())
        .stdout(Stdio::piped())
        .spawn()?;
    let start = Instant::now();
    while start.elapsed() < patience {
        if printer.try_wait()?.is_some() {
            return Ok("ended");
        }
        thread::sleep(Duration::from_millis(5));
    }
    printer.kill()?;
    printer.wait()?;
    Ok("hangs")
}

fn ward() -> io::Result<()> {
    let few = wait_then_read(10, Duration::from_secs(30))?;
    println!("10 lines: the printer {few}");
    let many = wait_then_read(20_000, Duration::from_millis(400))?;
    println!("20000 lines: the printer {many}");
    Ok(())
}

fn main() -> io::Result<()> {
    let lines = env::args().nth(1).and_then(|lines| lines.parse().ok());
    match lines {
        Some(lines) => printer(lines),
        None => ward()?,
    }
    Ok(())
}
