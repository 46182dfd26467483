//! Programs that misbehave: the limits hold, what is closed stays closed, what is open on this
//! machine is declared in the answer, and the server lives on.

use std::fs;
use std::net::{TcpListener, UdpSocket};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::Small;
use crate::common::served::{SECRET, Served, has_python};

/// A server whose home is a folder with a secret in it.
struct Ward {
    served: Served,
    small: Small,
    home: TempDir,
}

impl Ward {
    fn open() -> Ward {
        let small = Small::new();
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("diary.txt"), SECRET).unwrap();
        let served = Served::start_at_home(small.root(), home.path());
        Ward {
            served,
            small,
            home,
        }
    }

    fn home(&self, name: &str) -> PathBuf {
        fs::canonicalize(self.home.path()).unwrap().join(name)
    }

    fn rust(&self, code: &str) -> Value {
        self.served.run("rust", code)
    }

    /// Runs a program in Python, where there is one; says what to do where there is none.
    fn python(&self, code: &str) -> Option<Value> {
        if has_python() {
            return Some(self.served.run("python", code));
        }
        let body = json!({ "language": "python", "code": code });
        let (status, answer) = self.served.ask("run", &body);
        assert_eq!(status, 503, "{answer}");
        assert!(answer["error"].as_str().unwrap().contains("doctor"));
        None
    }

    /// The server answers, and no folder of a run is left.
    fn is_well(&self) {
        assert_eq!(self.served.ask("live", &json!({})).0, 200);
        let temporary = self.home("temporary");
        eventually("the folders of runs are gone", || {
            let mut entries = fs::read_dir(&temporary).unwrap().flatten();
            !entries.any(|entry| {
                entry
                    .file_name()
                    .to_string_lossy()
                    .starts_with("course-run-")
            })
        });
    }
}

fn eventually(what: &str, mut condition: impl FnMut() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < Duration::from_secs(30), "never: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Whether the answer declares that this is open on this machine.
fn open(answer: &Value, gap: &str) -> bool {
    let isolation = &answer["isolation"];
    let open = isolation["open"].as_array().unwrap();
    let full = isolation["level"] == "full";
    // A level below full says what is open and why.
    assert_eq!(full, open.is_empty(), "{isolation}");
    assert_eq!(full, isolation["why"] == "", "{isolation}");
    open.iter().any(|one| one == gap)
}

/// The lines a program printed, as `name done` or `name refused`.
fn attempts(answer: &Value, gaps: &[(&str, &str)]) {
    let said = answer["stdout"].as_str().unwrap();
    for (attempt, gap) in gaps {
        let line = said.lines().find_map(|line| line.strip_prefix(attempt));
        let done = line
            .unwrap_or_else(|| panic!("{attempt}: {answer}"))
            .contains("done");
        assert_eq!(done, open(answer, gap), "{attempt}: {answer}");
    }
}

/// How many processes have `mark` in their command line.
#[cfg(unix)]
fn marked(mark: &str) -> usize {
    let said = std::process::Command::new("ps")
        .args(["-A", "-o", "args"])
        .output();
    match said {
        Ok(said) if said.status.success() => String::from_utf8_lossy(&said.stdout)
            .lines()
            .filter(|line| line.contains(mark))
            .count(),
        _ => fs::read_dir("/proc")
            .unwrap()
            .flatten()
            .filter_map(|entry| fs::read_to_string(entry.path().join("cmdline")).ok())
            .filter(|line| line.contains(mark))
            .count(),
    }
}

fn quoted(path: &Path) -> String {
    format!("{:?}", path.display().to_string())
}

#[test]
fn files_of_the_reader_are_not_read_or_changed() {
    let ward = Ward::open();
    let diary = quoted(&ward.home("diary.txt"));
    let listed = quoted(&ward.home(""));
    let course = quoted(&fs::canonicalize(ward.small.path("Cargo.toml")).unwrap());
    let rust = format!(
        "use std::fs;
        fn say<T, E>(what: &str, tried: Result<T, E>) {{
            println!(\"{{what}} {{}}\", if tried.is_ok() {{ \"done\" }} else {{ \"refused\" }});
        }}
        fn main() {{
            say(\"read\", fs::read({diary}));
            say(\"list\", fs::read_dir({listed}));
            say(\"link\", {{ let _ = std::fs::hard_link({diary}, \"link\"); fs::read(\"link\") }});
            say(\"climb\", fs::read(\"../../diary.txt\"));
            say(\"write\", fs::write({diary}, \"changed\"));
            say(\"course\", fs::OpenOptions::new().append(true).open({course}));
            say(\"remove\", fs::remove_file({diary}));
        }}"
    );
    let answer = ward.rust(&rust);
    attempts(
        &answer,
        &[
            ("read", "read"),
            ("list", "read"),
            ("link", "read"),
            ("climb", "read"),
            ("write", "write"),
            ("course", "write"),
            ("remove", "write"),
        ],
    );
    if !open(&answer, "write") {
        assert_eq!(fs::read_to_string(ward.home("diary.txt")).unwrap(), SECRET);
    }
    ward.is_well();
}

#[test]
fn the_compiler_reads_the_readers_files_for_nobody() {
    let ward = Ward::open();
    let diary = quoted(&ward.home("diary.txt"));
    for code in [
        format!("fn main() {{ println!(\"{{}}\", include_str!({diary})); }}"),
        format!("fn main() {{ println!(\"{{:?}}\", include_bytes!({diary})); }}"),
        format!("include!({diary});\nfn main() {{}}"),
        format!("#[path = {diary}] mod diary;\nfn main() {{}}"),
        format!("#![doc = include_str!({diary})]\nfn main() {{}}"),
        "fn main() { println!(\"{:?}\", option_env!(\"WARD_SECRET\")); }".to_owned(),
    ] {
        let answer = ward.rust(&code);
        if !open(&answer, "read") || code.contains("option_env") {
            assert!(!answer.to_string().contains("own secret"), "{answer}");
        }
    }
    ward.is_well();
}

#[test]
fn nothing_of_our_environment_is_handed_on() {
    let ward = Ward::open();
    let rust = ward.rust(
        "fn main() { for (name, value) in std::env::vars() { println!(\"{name}={value}\"); } }",
    );
    let python = ward.python("import os\nprint(dict(os.environ))");
    for answer in [Some(rust), python].into_iter().flatten() {
        assert_eq!(answer["outcome"], "ok", "{answer}");
        let said = answer["stdout"].as_str().unwrap();
        assert!(!said.contains("own secret"), "{said}");
        assert!(!said.contains(&ward.served.token), "{said}");
        assert!(
            !said.contains("CARGO") && !said.contains("RUSTUP"),
            "{said}"
        );
    }
}

#[test]
fn no_connection_is_made() {
    let ward = Ward::open();
    let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
    let udp = UdpSocket::bind("127.0.0.1:0").unwrap();
    let (tcp_at, udp_at) = (tcp.local_addr().unwrap(), udp.local_addr().unwrap());
    let our_own = ward.served.port;
    let answer = ward.rust(&format!(
        "use std::net::{{TcpStream, UdpSocket}};
        fn say<T, E>(what: &str, tried: Result<T, E>) {{
            println!(\"{{what}} {{}}\", if tried.is_ok() {{ \"done\" }} else {{ \"refused\" }});
        }}
        fn main() {{
            say(\"tcp\", TcpStream::connect(\"{tcp_at}\"));
            say(\"ourselves\", TcpStream::connect(\"127.0.0.1:{our_own}\"));
            say(\"udp\", UdpSocket::bind(\"127.0.0.1:0\").and_then(|s| s.send_to(b\"x\", \"{udp_at}\")));
        }}"
    ));
    attempts(
        &answer,
        &[("tcp", "tcp"), ("ourselves", "tcp"), ("udp", "udp")],
    );
    udp.set_nonblocking(true).unwrap();
    let arrived = udp.recv(&mut [0; 8]).is_ok();
    assert_eq!(arrived, open(&answer, "udp"), "{answer}");
    #[cfg(unix)]
    {
        let socket = ward.home("socket");
        let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        let answer = ward.rust(&format!(
            "fn main() {{
                let tried = std::os::unix::net::UnixStream::connect({});
                println!(\"socket {{}}\", if tried.is_ok() {{ \"done\" }} else {{ \"refused\" }});
            }}",
            quoted(&socket)
        ));
        attempts(&answer, &[("socket", "sockets")]);
    }
    ward.is_well();
}

#[test]
fn loops_without_end_are_stopped_in_either_language() {
    let ward = Ward::open();
    let rust = ward.rust("fn main() { println!(\"begun\"); loop { std::hint::spin_loop(); } }");
    let python = ward.python("print('begun', flush=True)\nwhile True: pass");
    let deaf = "import signal\nfor s in (signal.SIGTERM, signal.SIGINT): signal.signal(s, signal.SIG_IGN)\n\
                print('begun', flush=True)\nwhile True: pass";
    for answer in [Some(rust), python, ward.python(deaf)]
        .into_iter()
        .flatten()
    {
        assert_eq!(answer["outcome"], "stopped", "{answer}");
        // On a machine with much to do the time is over before the processor's is.
        assert!(
            answer["stopped"] == "wall" || answer["stopped"] == "cpu",
            "{answer}"
        );
        assert_eq!(answer["stdout"], "begun\n");
        assert_eq!(answer["exit"], Value::Null);
    }
    ward.is_well();
}

#[test]
fn a_program_that_waits_without_end_is_stopped_by_the_clock() {
    let ward = Ward::open();
    let answer = ward.rust("fn main() { println!(\"begun\"); loop { std::thread::park(); } }");
    assert_eq!(answer["stopped"], "wall", "{answer}");
    assert_eq!(answer["stdout"], "begun\n");
    ward.is_well();
}

#[test]
fn a_gigabyte_of_output_is_cut() {
    let ward = Ward::open();
    let line = "ward ".repeat(200);
    let rust = ward.rust(&format!(
        "fn main() {{ for _ in 0..1_000_000 {{ println!(\"{line}\"); }} }}"
    ));
    let python = ward.python(&format!(
        "import sys\nfor _ in range(1_000_000): print('{line}', file=sys.stderr)"
    ));
    for answer in [Some(rust), python].into_iter().flatten() {
        assert_eq!(answer["stopped"], "output", "{}", answer["outcome"]);
        assert_eq!(answer["truncated"], true);
        let said =
            answer["stdout"].as_str().unwrap().len() + answer["stderr"].as_str().unwrap().len();
        assert!((32 * 1024..=64 * 1024).contains(&said), "{said}");
    }
    ward.is_well();
}

#[cfg(unix)]
#[test]
fn ten_gigabytes_of_memory_are_refused() {
    let ward = Ward::open();
    let rust = ward.rust(
        "fn main() { let beds = vec![1_u8; 10 << 30]; println!(\"{}\", beds[beds.len() / 2]); }",
    );
    let python = ward.python("beds = bytearray(b'x') * (10 << 30)\nprint(len(beds))");
    for answer in [Some(rust), python].into_iter().flatten() {
        assert_ne!(answer["outcome"], "ok", "{answer}");
        assert_eq!(answer["stopped"], "memory", "{answer}");
    }
    ward.is_well();
}

#[cfg(unix)]
#[test]
fn processes_without_end_are_ended_with_the_program() {
    let ward = Ward::open();
    let bomb = "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass";
    if let Some(answer) = ward.python(bomb) {
        assert_eq!(answer["outcome"], "stopped", "{answer}");
    }
    let answer = ward.rust(
        "use std::process::Command;
        fn main() {
            let us = std::env::current_exe().unwrap();
            loop { let _ = Command::new(&us).arg(\"mark-page-bomb\").spawn(); }
        }",
    );
    assert_eq!(answer["outcome"], "stopped", "{answer}");
    eventually("all are gone", || marked("mark-page-bomb") == 0);
    ward.is_well();
}

#[cfg(unix)]
#[test]
fn nothing_outlives_its_program_or_the_leaving_does_not_go_undeclared() {
    let ward = Ward::open();
    let daemon = "import os\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        \
                  for fd in range(3): os.close(fd)\n        \
                  os.execv('/bin/sleep', ['sleep', '601.71'])\n    os._exit(0)\nprint('left')";
    let Some(answer) = ward.python(daemon) else {
        return;
    };
    assert_eq!(answer["stdout"], "left\n", "{answer}");
    if !open(&answer, "escape") {
        eventually("it is gone", || marked("601.71") == 0);
    }
    ward.is_well();
}

#[cfg(unix)]
#[test]
fn programs_of_the_reader_cannot_be_signalled() {
    let ward = Ward::open();
    let victim = std::process::id();
    let code = format!(
        "import os\ntry:\n    os.kill({victim}, 0)\n    print('signal done')\n\
         except (PermissionError, ProcessLookupError):\n    print('signal refused')"
    );
    let Some(answer) = ward.python(&code) else {
        return;
    };
    attempts(&answer, &[("signal", "signals")]);
    // Those who watch over it are not at its mercy either; the answer comes all the same.
    if !open(&answer, "signals") {
        let code = "import os, signal\nfor pid in (os.getppid(), 1, -1):\n    \
                    try: os.kill(pid, signal.SIGKILL)\n    except OSError: pass\nprint('alive')";
        let body = json!({ "language": "python", "code": code });
        assert_eq!(ward.served.ask("run", &body).0, 200);
    }
    ward.is_well();
}

/// The program was stopped for what it wrote. On a machine with much to do its time may be over
/// before; then what it had written by its own count, in files of `each` bytes, is near the limit
/// at most.
fn stopped_before_the_disk_is_full(answer: &Value, each: u64) {
    const LIMIT: u64 = 32 << 20;
    let count = answer["stdout"].as_str().unwrap().lines().next_back();
    let count: u64 = count.map_or(0, |line| line.parse().unwrap());
    match answer["stopped"].as_str() {
        Some("disk") => {}
        Some("wall" | "cpu") => assert!(count * each < 2 * LIMIT, "{answer}"),
        _ => panic!("{answer}"),
    }
}

#[test]
fn the_disk_is_not_filled() {
    let ward = Ward::open();
    let many = ward.rust(
        "fn main() {
            for n in 0.. {
                if n % 500 == 0 { println!(\"{n}\"); }
                std::fs::write(format!(\"f{n}\"), [1; 1000]).unwrap();
            }
        }",
    );
    // A file takes a block at least.
    stopped_before_the_disk_is_full(&many, 4096);
    let deep = ward.rust(
        "fn main() { loop { std::fs::create_dir(\"d\").unwrap(); std::env::set_current_dir(\"d\").unwrap(); } }",
    );
    assert_ne!(deep["outcome"], "ok", "{deep}");
    let large = ward.rust(
        "use std::io::Write;
        fn main() {
            let mut file = std::fs::File::create(\"large\").unwrap();
            loop { file.write_all(&[1; 1 << 20]).unwrap(); }
        }",
    );
    assert_ne!(large["outcome"], "ok", "{large}");
    #[cfg(unix)]
    {
        let hidden = ward.python(
            "import os\nos.mkdir('d')\nos.chdir('d')\nos.chmod('.', 0o300)\nn = 0\n\
             while True:\n    n += 1\n    open(f'f{n}', 'wb').write(b'x' * 100_000)\n    \
             if n % 50 == 0: print(n, flush=True)",
        );
        if let Some(hidden) = hidden {
            stopped_before_the_disk_is_full(&hidden, 100_000);
        }
    }
    ward.is_well();
}

#[test]
fn a_program_that_is_hard_to_compile_is_given_up() {
    let ward = Ward::open();
    let answer = ward.rust(
        "const fn count(n: u64) -> u64 { let mut i = 0; while i < n { i += 1; } i }
        #[allow(long_running_const_eval)]
        const ALL: u64 = count(u64::MAX);
        fn main() { println!(\"{ALL}\"); }",
    );
    assert_eq!(answer["stage"], "compile", "{answer}");
    assert_eq!(answer["outcome"], "stopped", "{answer}");
    ward.is_well();
}

#[test]
fn parameters_are_data_and_no_paths() {
    let ward = Ward::open();
    for body in [
        json!({}),
        json!({ "language": "rust" }),
        json!({ "code": "fn main() {}" }),
        json!({ "language": 7, "code": "" }),
        json!({ "language": "rust", "code": ["fn main() {}"] }),
        json!({ "language": "../../bin/sh", "code": "id" }),
        json!({ "language": "rust\u{0}", "code": "" }),
        json!({ "language": "sh", "code": "id" }),
    ] {
        let (status, answer) = ward.served.ask("run", &body);
        assert_eq!(status, 400, "{body}: {answer}");
        assert!(answer["error"].as_str().unwrap().len() > 10);
    }
    // What is not asked for is not looked at.
    let body = json!({
        "language": "rust", "code": "fn main() { println!(\"{}\", file!()); }",
        "name": "../../../x.rs", "args": ["-o", "/x"], "edition": "2015", "out": "..",
    });
    let (_, answer) = ward.served.ask("run", &body);
    assert_eq!(answer["stdout"], "main.rs\n", "{answer}");
    let empty = ward.rust("\u{0}");
    assert_eq!(empty["outcome"], "refused", "{empty}");
    ward.is_well();
}

#[cfg(unix)]
#[test]
fn a_program_ends_when_its_page_goes_away_and_when_the_server_is_killed() {
    use std::io::Write;

    let mut ward = Ward::open();
    let code = "use std::process::Command;
        fn main() { Command::new(\"/bin/sleep\").arg(\"602.83\").status().unwrap(); }";
    let body = json!({ "language": "rust", "code": code }).to_string();
    let (port, token) = (ward.served.port, &ward.served.token);
    let request = format!(
        "POST /-/api/run HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n\
         Content-Type: application/json\r\nX-Course-Token: {token}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let send = || {
        let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream
    };
    let stream = send();
    eventually("it runs", || marked("602.83") > 0);
    let gone = Instant::now();
    drop(stream);
    eventually("it is gone", || marked("602.83") == 0);
    // Not because its own time was over.
    assert!(
        gone.elapsed() < Duration::from_millis(4500),
        "{:?}",
        gone.elapsed()
    );

    let _stream = send();
    eventually("it runs again", || marked("602.83") > 0);
    ward.served.child.kill().unwrap();
    eventually("it is gone again", || marked("602.83") == 0);
}
