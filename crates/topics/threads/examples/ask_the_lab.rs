//! The ward asks the lab, which is another program: a question in, an answer out, as often as needed.

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, Stdio};

fn lab() -> io::Result<()> {
    for question in io::stdin().lines() {
        let question = question?;
        let answer = match question.parse::<u32>() {
            Ok(sodium) if sodium > 145 => "too high",
            Ok(_) => "fine",
            Err(_) => "no number",
        };
        println!("{question}: {answer}");
    }
    Ok(())
}

fn ward() -> io::Result<()> {
    let mut lab = Command::new(env::current_exe()?)
        .arg("lab")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let (Some(mut questions), Some(answers)) = (lab.stdin.take(), lab.stdout.take()) else {
        return Err(io::Error::other("the lab has no pipes"));
    };
    let mut answers = BufReader::new(answers);
    for question in ["141", "152", "?"] {
        writeln!(questions, "{question}")?;
        let mut answer = String::new();
        answers.read_line(&mut answer)?;
        println!("the lab says: {}", answer.trim());
    }
    drop(questions);
    let status = lab.wait()?;
    println!("the lab ended with {}", status.code().unwrap_or(-1));
    Ok(())
}

fn main() -> io::Result<()> {
    // The other program is this one with an argument: so it is there on every machine.
    match env::args().nth(1) {
        Some(_) => lab(),
        None => ward(),
    }
}
