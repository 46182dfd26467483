//! The program `course-book serve` as the terminal starts it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

/// What no program may see.
pub const SECRET: &str = "the nurses' own secret";

pub struct Served {
    pub child: Child,
    pub port: u16,
    pub token: String,
    /// The line it prints when it is ready.
    pub ready: Value,
}

impl Served {
    /// The server of the course at `root`.
    pub fn start(root: &Path) -> Served {
        Served::start_by(Command::new(env!("CARGO_BIN_EXE_course-book")), root)
    }

    /// The same, started by a command that ends with the program's name.
    pub fn start_by(mut command: Command, root: &Path) -> Served {
        let mut child = command
            .args(["serve", "--root"])
            .arg(root)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let ready: Value = serde_json::from_str(&line).unwrap();
        let url = ready["url"].as_str().unwrap();
        let port = url.trim_end_matches('/').rsplit(':').next().unwrap();
        let (_, token) = ready["open"]
            .as_str()
            .unwrap()
            .split_once("#token=")
            .unwrap();
        Served {
            child,
            port: port.parse().unwrap(),
            token: token.to_owned(),
            ready,
        }
    }

    /// The same, with a home, a temporary folder and a secret of its own in the environment.
    pub fn start_at_home(root: &Path, home: &Path) -> Served {
        let temporary = home.join("temporary");
        std::fs::create_dir_all(&temporary).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_course-book"));
        // What finds the toolchain must not depend on the home.
        for (name, folder) in [("RUSTUP_HOME", ".rustup"), ("CARGO_HOME", ".cargo")] {
            if let (None, Some(real)) = (std::env::var_os(name), std::env::home_dir()) {
                command.env(name, real.join(folder));
            }
        }
        command
            .env("HOME", home)
            .env("TMPDIR", &temporary)
            .env("TEMP", &temporary)
            .env("TMP", &temporary)
            .env("WARD_SECRET", SECRET);
        Served::start_by(command, root)
    }

    /// Asks a service as our pages do. An answer that does not come in two minutes fails.
    pub fn ask(&self, name: &str, body: &Value) -> (u16, Value) {
        let body = body.to_string();
        let port = self.port;
        let request = format!(
            "POST /-/api/{name} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
             Origin: http://127.0.0.1:{port}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/json\r\nX-Course-Token: {}\r\nContent-Length: {}\r\n\r\n\
             {body}",
            self.token,
            body.len()
        );
        let answer = self.send(&request);
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, serde_json::from_str(body).unwrap())
    }

    /// Sends these bytes and reads the whole answer.
    pub fn send(&self, request: &str) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(120)))
            .unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Runs a program. Whatever it does, there must be an answer.
    pub fn run(&self, language: &str, code: &str) -> Value {
        let (status, answer) = self.ask("run", &json!({ "language": language, "code": code }));
        assert_eq!(status, 200, "{answer}");
        answer
    }
}

/// Whether a Python is here that the course can use. `cargo test` must not need one.
pub fn has_python() -> bool {
    let question = "import sys; sys.exit(sys.version_info < (3, 11))";
    ["python3", "python"].iter().any(|name| {
        let asked = Command::new(name).args(["-c", question]).status();
        asked.is_ok_and(|status| status.success())
    })
}

impl Drop for Served {
    fn drop(&mut self) {
        // As the terminal does: its input closes.
        drop(self.child.stdin.take());
        self.child.wait().unwrap();
    }
}
