//! Which isolation this machine gives, found by trying it: a process of ours is isolated and
//! attempts what it must not do.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::{Pid, getpid, test_kill_process};

use crate::isolation::{Gap, Isolation, Means, Reach};
use crate::{Cancel, Command, Limits};

/// The first argument of a program that is started to probe.
pub(super) const MARK: &str = "sandbox:probe";

/// Tries the means of this system, the best first.
pub(crate) fn isolation(supervisor: Option<&Path>) -> Isolation {
    let mut reasons = Vec::new();
    let Some(program) = supervisor.map(Path::to_owned).or_else(super::ourselves) else {
        let why = "this program cannot watch over others".to_owned();
        return Isolation::new(Means::default(), Gap::ALL.to_vec(), vec![why]);
    };
    for (means, what) in means() {
        match attempt(&program, &means) {
            Some(mut gaps) => {
                if cfg!(not(target_os = "linux")) {
                    // A process that leaves its group and loses its parent is lost there.
                    gaps.push(Gap::Escape);
                    reasons.push("this system adopts no orphans".to_owned());
                }
                if cfg!(target_os = "linux") && gaps.contains(&Gap::Read) {
                    reasons.push("the system has no Landlock".to_owned());
                }
                return Isolation::new(means, gaps, reasons);
            }
            None => reasons.push(what.to_owned()),
        }
    }
    Isolation::new(Means::default(), Gap::ALL.to_vec(), reasons)
}

const CANNOT_START: &str = "a process that is watched over cannot be started";

/// Sets of means, and how to say that one is missing.
#[cfg(target_os = "linux")]
fn means() -> Vec<(Means, &'static str)> {
    let mut list = Vec::new();
    let places = ["/usr/bin", "/bin", "/run/current-system/sw/bin"];
    let unshare = places.map(|place| Path::new(place).join("unshare"));
    if let Some(unshare) = unshare.iter().find(|path| path.is_file()) {
        for own_root in [true, false] {
            let means = Means {
                unshare: Some(unshare.clone()),
                own_root,
            };
            let what = match own_root {
                true => "this system gives it no file system and processes of its own",
                false => "no network of its own",
            };
            list.push((means, what));
        }
    }
    list.push((Means::default(), CANNOT_START));
    list
}

#[cfg(not(target_os = "linux"))]
fn means() -> Vec<(Means, &'static str)> {
    let wrapper = PathBuf::from("/usr/bin/sandbox-exec");
    let mut list = Vec::new();
    if wrapper.is_file() {
        let means = Means {
            wrapper: Some(wrapper),
        };
        list.push((means, "sandbox-exec does not work here"));
    }
    list.push((Means::default(), CANNOT_START));
    list
}

/// What a process isolated by `means` can do all the same; `None` when it cannot run at all.
fn attempt(program: &Path, means: &Means) -> Option<Vec<Gap>> {
    let folder = tempfile::tempdir().ok()?;
    let bait = Bait::lay(folder.path()).ok()?;
    let isolation = Isolation::new(means.clone(), Vec::new(), Vec::new());
    let reach = Reach {
        read: vec![running(program)],
        write: bait.own.clone(),
    };
    let limits = Limits {
        wall: Some(Duration::from_secs(10)),
        ..Limits::default()
    };
    let finished = Command::new(running(program))
        .arg(MARK)
        .args([&bait.secret, &bait.socket])
        .args(bait.numbers.iter().map(ToString::to_string))
        .current_dir(&bait.own)
        .supervisor(program)
        .limits(limits)
        .isolated(&isolation, reach)
        .run(&Cancel::new())
        .ok()?;
    let said = String::from_utf8_lossy(&finished.stdout);
    let mut words = said.split_whitespace();
    let tried = finished.success() && words.next() == Some("tried");
    tried.then(|| words.filter_map(Gap::from_name).collect())
}

/// The program's own file, where `program` names the running one.
fn running(program: &Path) -> PathBuf {
    fs::canonicalize(program).unwrap_or_else(|_| program.to_owned())
}

/// What a process must not reach, and the folder that is its own.
struct Bait {
    own: PathBuf,
    secret: PathBuf,
    socket: PathBuf,
    /// A TCP port, a UDP port, and our process number.
    numbers: [i32; 3],
    _listening: (UnixListener, TcpListener, UdpSocket),
}

impl Bait {
    fn lay(folder: &Path) -> io::Result<Self> {
        let folder = fs::canonicalize(folder)?;
        let own = folder.join("own");
        let (secret, socket) = (folder.join("secret"), folder.join("socket"));
        fs::create_dir(&own)?;
        fs::write(&secret, "secret")?;
        let unix = UnixListener::bind(&socket)?;
        let tcp = TcpListener::bind("127.0.0.1:0")?;
        let udp = UdpSocket::bind("127.0.0.1:0")?;
        let numbers = [
            i32::from(tcp.local_addr()?.port()),
            i32::from(udp.local_addr()?.port()),
            getpid().as_raw_nonzero().get(),
        ];
        Ok(Self {
            own,
            secret,
            socket,
            numbers,
            _listening: (unix, tcp, udp),
        })
    }
}

/// The isolated process: prints what it could do, and returns its exit code.
pub(super) fn main(args: impl Iterator<Item = OsString>) -> i32 {
    let args: Vec<OsString> = args.collect();
    let [secret, socket, tcp, udp, pid] = args.as_slice() else {
        return 2;
    };
    let number = |arg: &OsString| arg.to_str().and_then(|text| text.parse::<i32>().ok());
    let (Some(tcp), Some(udp), Some(pid)) = (number(tcp), number(udp), number(pid)) else {
        return 2;
    };
    // Writing into its own folder must be possible: otherwise nothing could run at all.
    if fs::write("own", "own").is_err() {
        return 1;
    }
    let sends = || {
        let socket = UdpSocket::bind("127.0.0.1:0")?;
        socket.send_to(b"x", format!("127.0.0.1:{udp}"))
    };
    // In a namespace of its own the same number may be its own.
    let signals =
        || Pid::from_raw(pid).is_some_and(|pid| pid != getpid() && test_kill_process(pid).is_ok());
    let could = [
        (Gap::Read, fs::read(secret).is_ok()),
        (Gap::Write, fs::write(secret, "changed").is_ok()),
        (
            Gap::Tcp,
            TcpStream::connect(format!("127.0.0.1:{tcp}")).is_ok(),
        ),
        (Gap::Udp, sends().is_ok()),
        (Gap::Sockets, UnixStream::connect(socket).is_ok()),
        (Gap::Signals, signals()),
    ];
    let mut line = String::from("tried");
    for (gap, _) in could.iter().filter(|(_, could)| *could) {
        line.push(' ');
        line.push_str(gap.name());
    }
    match writeln!(io::stdout(), "{line}") {
        Ok(()) => 0,
        Err(_) => 1,
    }
}
