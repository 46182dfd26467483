//! A program that misbehaves in the way its first argument names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::empty_loop
)]

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{env, io, process, thread};

fn main() {
    sandbox::init();
    let args: Vec<String> = env::args().skip(1).collect();
    let word = |index: usize| args.get(index).map_or("", String::as_str);
    let number = || word(1).parse::<usize>().expect("a number");
    match word(0) {
        "exit" => process::exit(word(1).parse().expect("a number")),
        "abort" => process::abort(),
        "panic" => panic!("as asked"),
        "spin" => loop {},
        "spin-below" => {
            let mut child = start(&["spin"]);
            child.wait().unwrap();
        }
        "sleep" => rest(),
        "allocate" => allocate(number()),
        "grow" => grow(number()),
        "hold" => {
            let memory = vec![1_u8; number()];
            rest();
            drop(memory);
        }
        "print" => print(number(), io::stdout()),
        "print-error" => print(number(), io::stderr()),
        "print-forever" => loop {
            print(1 << 20, io::stdout());
        },
        "both" => {
            println!("out");
            io::stdout().flush().unwrap();
            eprintln!("err");
        }
        "say" => println!("{}", args[1..].join("|")),
        "env" => {
            let names = env::vars_os().filter(|(name, _)| name != "__CF_USER_TEXT_ENCODING");
            for (name, value) in names {
                println!("{}={}", name.display(), value.display());
            }
        }
        "where" => println!("{}", env::current_dir().unwrap().display()),
        "read" => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text).unwrap();
            println!("read {} bytes: {text}", text.len());
        }
        "children" => {
            // The second argument marks the processes of one test.
            for _ in 0..number() {
                drop(start(&["sleep", word(2)]));
            }
            rest();
        }
        "churn" => {
            // Processes that come and go, each by way of a parent that ends at once.
            for _ in 0..number() {
                start(&["leave", "sleep-little", word(2)]).wait().unwrap();
            }
            rest();
        }
        "sleep-little" => thread::sleep(Duration::from_secs(3)),
        // Starts the rest of its arguments and ends.
        "leave" => drop(start(
            &args[1..].iter().map(String::as_str).collect::<Vec<_>>(),
        )),
        "leave-daemon" => drop(start(&["daemon", word(1)])),
        #[cfg(unix)]
        "daemon" => {
            rustix::process::setsid().unwrap();
            drop(start(&["sleep", word(1)]));
        }
        "run" => run(word(1)),
        other => panic!("I cannot {other:?}"),
    }
}

/// Runs ourselves under limits, with a child that has left its session, and never ends.
fn run(mark: &str) {
    let us = env::current_exe().unwrap();
    let command = sandbox::Command::new(us).args(["children", "3", mark]);
    let finished = command.run(&sandbox::Cancel::new()).unwrap();
    panic!("{finished:?}");
}

fn start(args: &[&str]) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(args)
        .stdin(Stdio::null())
        .spawn()
        .unwrap()
}

fn rest() {
    thread::sleep(Duration::from_secs(600));
}

fn allocate(bytes: usize) {
    let mut memory = vec![1_u8; bytes];
    for at in (0..bytes).step_by(4096) {
        memory[at] = at as u8;
    }
    println!("{}", memory[bytes / 2]);
}

/// Uses much memory in ten processes, none of which is large.
fn grow(bytes: usize) {
    let part = (bytes / 10).to_string();
    let children: Vec<Child> = (0..10).map(|_| start(&["hold", &part])).collect();
    for mut child in children {
        child.wait().unwrap();
    }
}

fn print(bytes: usize, mut to: impl Write) {
    let line = [b'x'; 1 << 12];
    let mut left = bytes;
    while left > 0 {
        let count = left.min(line.len());
        if to.write_all(&line[..count]).is_err() {
            return;
        }
        left -= count;
    }
}
