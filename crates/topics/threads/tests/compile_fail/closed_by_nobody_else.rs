//! The thread that writes owns the pipe; only its end closes it.

use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::thread;

fn main() -> io::Result<()> {
    let mut lab = Command::new("lab").stdin(Stdio::piped()).spawn()?;
    let questions = lab.stdin.take();
    let writer = thread::spawn(move || match questions {
        Some(mut pipe) => pipe.write_all(b"141\n"),
        None => Ok(()),
    });
    drop(questions); //~ E0382
    println!("{:?} {:?}", writer.join().is_ok(), lab.wait()?);
    Ok(())
}
