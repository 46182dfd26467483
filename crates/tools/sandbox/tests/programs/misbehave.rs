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
        // What an isolated program must not do: each word is one attempt, and says how it went.
        "attempt" => {
            for pair in args[1..].chunks(2) {
                match attempt(&pair[0], &pair[1]) {
                    Ok(()) => println!("{} done", pair[0]),
                    Err(error) => println!("{} refused: {error}", pair[0]),
                }
            }
        }
        "fill" => {
            for file in 0.. {
                std::fs::write(format!("file-{file}"), vec![b'x'; number()]).unwrap();
            }
        }
        "bomb" => loop {
            drop(start(&args.iter().map(String::as_str).collect::<Vec<_>>()));
        },
        // Runs the rest of its arguments, isolated in the folder named first.
        #[cfg(feature = "isolation")]
        "isolated" => isolated(&args[1..]),
        "run" => run(word(1)),
        other => panic!("I cannot {other:?}"),
    }
}

fn attempt(what: &str, with: &str) -> io::Result<()> {
    match what {
        "read" => std::fs::read(with).map(drop),
        "write" => std::fs::write(with, "changed"),
        "list" => std::fs::read_dir(with).map(drop),
        "tcp" => std::net::TcpStream::connect(with).map(drop),
        "listen" => std::net::TcpListener::bind(with).map(drop),
        "udp" => std::net::UdpSocket::bind("127.0.0.1:0")?
            .send_to(b"x", with)
            .map(drop),
        #[cfg(unix)]
        "socket" => std::os::unix::net::UnixStream::connect(with).map(drop),
        #[cfg(unix)]
        "signal" => {
            let pid = rustix::process::Pid::from_raw(with.parse().expect("a number"));
            Ok(rustix::process::test_kill_process(pid.expect("a process"))?)
        }
        "start" => Command::new(with).stdout(Stdio::null()).status().map(drop),
        other => panic!("I cannot attempt {other:?}"),
    }
}

#[cfg(feature = "isolation")]
fn isolated(args: &[String]) {
    let isolation = sandbox::Isolation::probe(None);
    let names: Vec<&str> = isolation.gaps().iter().map(|gap| gap.name()).collect();
    println!("open: {}", names.join(" "));
    println!("level: {}", isolation.level().name());
    println!("why: {}", isolation.why());
    let us = env::current_exe().unwrap();
    let reach = sandbox::Reach {
        read: vec![us.clone()],
        write: args[0].clone().into(),
    };
    let finished = sandbox::Command::new(us)
        .args(&args[1..])
        .current_dir(&args[0])
        .isolated(&isolation, reach)
        .run(&sandbox::Cancel::new())
        .unwrap();
    io::stdout().write_all(&finished.stdout).unwrap();
    io::stderr().write_all(&finished.stderr).unwrap();
    println!("ended: {:?}", finished.status);
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
