//! A terminal of our own: programs run in it, and what they write can be read.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::process::{Child, Command};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};

/// What makes the terminal show its second screen, and go back to the first.
pub const TAKEN: &str = "\x1b[?1049h";
pub const GIVEN_BACK: &str = "\x1b[?1049l";

pub struct Pty {
    keyboard: File,
    program_side: File,
    written: Receiver<Vec<u8>>,
    pub said: String,
}

impl Pty {
    pub fn new(columns: u16, rows: u16) -> Pty {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let size = Winsize {
            ws_row: rows,
            ws_col: columns,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        tcsetwinsize(&master, size).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap();
        let program_side = OpenOptions::new()
            .read(true)
            .write(true)
            .open(name.to_str().unwrap())
            .unwrap();
        let keyboard = File::from(master);
        let mut screen = keyboard.try_clone().unwrap();
        let (send, written) = channel();
        thread::spawn(move || {
            let mut some = [0; 4096];
            loop {
                match screen.read(&mut some) {
                    Ok(0) => return,
                    Ok(count) if send.send(some[..count].to_vec()).is_err() => return,
                    Ok(_) => {}
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    Err(_) => return,
                }
            }
        });
        Pty {
            keyboard,
            program_side,
            written,
            said: String::new(),
        }
    }

    /// Starts the program with this terminal as its input and both its outputs.
    pub fn start(&self, command: &mut Command) -> Child {
        let side = || self.program_side.try_clone().unwrap();
        command.stdin(side()).stdout(side()).stderr(side());
        command.env("TERM", "xterm-256color").spawn().unwrap()
    }

    pub fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
    }

    /// Reads until these words were written.
    pub fn until(&mut self, words: &str) {
        let deadline = Instant::now() + Duration::from_secs(60);
        while !self.said.contains(words) {
            assert!(
                Instant::now() < deadline,
                "{words:?} never came:\n{:?}",
                self.said
            );
            if let Ok(some) = self.written.recv_timeout(Duration::from_millis(50)) {
                self.said.push_str(&String::from_utf8_lossy(&some));
            }
        }
    }

    /// Whether keys are echoed and lines are edited by the terminal, as a shell expects it.
    pub fn is_as_a_shell_expects(&self) -> bool {
        let modes = tcgetattr(&self.program_side).unwrap().local_modes;
        modes.contains(LocalModes::ECHO | LocalModes::ICANON)
    }
}

/// Waits for the end of the program, but not for ever.
pub fn ended(child: &mut Child) -> std::process::ExitStatus {
    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if Instant::now() > deadline {
            let _ = child.kill();
            panic!("the program does not end");
        }
        thread::sleep(Duration::from_millis(10));
    }
}
