use std::env;
use std::io::{self, BufRead, BufReader};
use std::process::{Command, Stdio};

fn main() -> io::Result<()> {
    if env::args().nth(1).is_some() {
        println!("Ana\nBo\nCleo");
        return Ok(());
    }
    let mut printer = Command::new(env::current_exe()?)
        .arg("print")
        .stdout(Stdio::piped())
        .spawn()?;
    printer.wait()?;
    if let Some(pipe) = printer.stdout.take() {
        println!("{}", BufReader::new(pipe).lines().count());
    }
    Ok(())
}
