//! An isolated command reaches what it is given; what it reaches beside that is declared.

use std::fs;
use std::net::{TcpListener, UdpSocket};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::OnceLock;
use std::time::Duration;

use sandbox::{Command, Error, Finished, Isolation, Level, Limits, Reach, Status, StopReason};

use crate::support::{PROGRAM, eventually, limits, marked, run};

fn isolation() -> &'static Isolation {
    static FOUND: OnceLock<Isolation> = OnceLock::new();
    FOUND.get_or_init(|| Isolation::probe(Some(Path::new(PROGRAM))))
}

/// A folder that is the command's own, and one beside it that is not.
struct Ground {
    folder: tempfile::TempDir,
}

impl Ground {
    fn new() -> Ground {
        let folder = tempfile::Builder::new()
            .prefix("isolation é ")
            .tempdir()
            .unwrap();
        fs::create_dir(folder.path().join("own")).unwrap();
        fs::write(folder.path().join("secret"), "the secret").unwrap();
        Ground { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, program: &str, args: &[&str]) -> Command {
        let reach = Reach {
            read: vec![PROGRAM.into()],
            write: self.path("own"),
        };
        Command::new(program)
            .args(args)
            .current_dir(self.path("own"))
            .supervisor(PROGRAM)
            .isolated(isolation(), reach)
    }

    fn run(&self, limits: Limits, args: &[&str]) -> Finished {
        run(&self.command(PROGRAM, args).limits(limits))
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Runs every attempt isolated, started by `through`, and compares with what is declared.
fn attempts_go_as_declared(through: &[&str]) -> String {
    let ground = Ground::new();
    let secret = ground.path("secret").display().to_string();
    let socket = ground.path("socket").display().to_string();
    let _unix = UnixListener::bind(&socket).unwrap();
    let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
    let udp = UdpSocket::bind("127.0.0.1:0").unwrap();
    let (tcp_at, udp_at) = (tcp.local_addr().unwrap(), udp.local_addr().unwrap());
    let attempts = [
        ("read", secret.clone(), "read"),
        ("write", secret.clone(), "write"),
        ("tcp", tcp_at.to_string(), "tcp"),
        ("udp", udp_at.to_string(), "udp"),
        ("socket", socket.clone(), "sockets"),
        ("signal", process::id().to_string(), "signals"),
    ];
    let (program, before) = through.split_first().unwrap();
    let mut command = process::Command::new(program);
    command.args(before).arg("isolated").arg(ground.path("own"));
    command.arg("attempt");
    for (what, with, _) in &attempts {
        command.arg(what).arg(with);
    }
    let output = command.output().unwrap();
    let said = text(&output.stdout);
    assert!(
        said.contains("ended: Exited(0)"),
        "{said}{}",
        text(&output.stderr)
    );
    let line = |start: &str| {
        let found = said.lines().find_map(|line| line.strip_prefix(start));
        found.unwrap_or_else(|| panic!("no {start} in {said}"))
    };
    let open: Vec<&str> = line("open: ").split(' ').collect();
    for (what, _, gap) in &attempts {
        let done = line(&format!("{what} ")) == "done";
        assert_eq!(done, open.contains(gap), "{what}: {said}");
    }
    assert_eq!(
        line("why: ").is_empty(),
        line("level: ") == "full",
        "{said}"
    );
    said
}

#[test]
fn what_is_closed_is_refused_and_what_is_open_is_declared() {
    attempts_go_as_declared(&[PROGRAM]);
}

/// As in a container that allows no namespaces.
#[cfg(target_os = "linux")]
#[test]
fn without_namespaces_the_weaker_isolation_is_what_is_declared() {
    let script = "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$@\"";
    let through = ["unshare", "-r", "sh", "-c", script, "sh"];
    let works = process::Command::new(through[0])
        .args(&through[1..])
        .arg("true")
        .status();
    if works.is_ok_and(|status| status.success()) {
        let said = attempts_go_as_declared(&[through.as_slice(), &[PROGRAM]].concat());
        assert!(!said.contains("level: full"), "{said}");
        assert!(
            said.contains("no file system and processes of its own"),
            "{said}"
        );
    } else {
        // Then this very machine is such a place.
        assert_ne!(isolation().level(), Level::Full);
        assert!(isolation().why().contains("because"));
    }
}

#[test]
fn the_system_can_be_used_and_the_own_folder_written() {
    let ground = Ground::new();
    let finished = ground.run(
        limits(),
        &[
            "attempt", "list", "/usr/bin", "write", "mine", "read", "mine", "read", PROGRAM,
        ],
    );
    let said = text(&finished.stdout);
    assert_eq!(said, "list done\nwrite done\nread done\nread done\n");
    assert_eq!(
        fs::read_to_string(ground.path("own/mine")).unwrap(),
        "changed"
    );
    let shell = ground.command("/bin/sh", &["-c", "echo $((6 * 7)) > /dev/null; echo fine"]);
    assert_eq!(run(&shell.limits(limits())).stdout, b"fine\n");
}

/// Locks and queues between processes need it: see `/dev/shm`.
#[cfg(target_os = "linux")]
#[test]
fn memory_shared_by_name_is_the_commands_own_and_has_an_end() {
    let ours = format!("/dev/shm/ours-{}", process::id());
    let theirs = format!("/dev/shm/theirs-{}", process::id());
    if isolation().level() != Level::Full || fs::write(&ours, "secret").is_err() {
        return;
    }
    let ground = Ground::new();
    let finished = ground.run(
        limits(),
        &["attempt", "write", &theirs, "read", &theirs, "read", &ours],
    );
    let outside = Path::new(&theirs).exists();
    fs::remove_file(&ours).unwrap();
    let said = text(&finished.stdout);
    let expected = "write done\nread done\nread refused";
    assert!(said.starts_with(expected) && !outside, "{said}");

    let fill = "for i in 1 2 3; do head -c 5000000 /dev/zero > /dev/shm/$i || echo full; done";
    let shell = ground.command("/bin/sh", &["-c", fill]).limits(Limits {
        disk: Some(8 << 20),
        ..limits()
    });
    assert_eq!(text(&run(&shell).stdout), "full\nfull\n");
}

#[test]
fn ends_are_reported_as_without_isolation() {
    let ground = Ground::new();
    let status = |args: &[&str]| ground.run(limits(), args).status;
    assert_eq!(status(&["exit", "7"]), Status::Exited(7));
    assert_eq!(status(&["panic"]), Status::Exited(101));
    assert_eq!(status(&["abort"]), Status::Signalled(6));
    let input = ground.command(PROGRAM, &["read"]).stdin_bytes("grüße");
    assert_eq!(text(&run(&input).stdout), "read 7 bytes: grüße\n");
    let missing = ground.command("/no/such/program", &[]);
    let error = missing.run(&sandbox::Cancel::new()).unwrap_err();
    assert!(matches!(error, Error::NotFound { .. }), "{error:?}");
}

#[test]
fn a_command_cannot_fill_the_disk_with_one_file_or_with_many() {
    let limits = Limits {
        disk: Some(8 << 20),
        ..limits()
    };
    for size in ["1", "100000", "100000000"] {
        let ground = Ground::new();
        let finished = ground.run(limits, &["fill", size]);
        assert_ne!(finished.status, Status::Exited(0), "{size}");
        // A single file that grows too large ends the program by a signal, or by an error.
        if size != "100000000" {
            assert_eq!(finished.stopped, Some(StopReason::Disk), "{size}");
        }
        let largest = fs::read_dir(ground.path("own")).unwrap().flatten();
        let largest = largest
            .filter_map(|entry| entry.metadata().ok())
            .map(|facts| facts.len());
        assert!(largest.max().unwrap_or_default() <= 8 << 20, "{size}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn nothing_an_isolated_command_starts_outlives_it() {
    let ground = Ground::new();
    let finished = ground.run(limits(), &["leave-daemon", "mark-isolated-daemon"]);
    assert_eq!(finished.status, Status::Exited(0));
    eventually("it is gone", || marked("mark-isolated-daemon") == 0);

    let short = Limits {
        wall: Some(Duration::from_millis(500)),
        ..Limits::default()
    };
    let finished = ground.run(short, &["children", "3", "mark-isolated-late"]);
    assert_eq!(finished.stopped, Some(StopReason::Wall));
    eventually("they are gone", || marked("mark-isolated-late") == 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_fork_bomb_is_stopped_and_cleared_away() {
    let ground = Ground::new();
    let limits = Limits {
        processes: Some(20),
        ..limits()
    };
    let finished = ground.run(limits, &["bomb", "mark-bomb"]);
    assert_eq!(finished.stopped, Some(StopReason::Processes));
    eventually("all are gone", || marked("mark-bomb") == 0);
}

#[cfg(target_os = "linux")]
#[test]
fn an_isolated_tree_ends_when_we_are_killed() {
    let ground = Ground::new();
    let mut ours = process::Command::new(PROGRAM)
        .arg("isolated")
        .arg(ground.path("own"))
        .args(["children", "3", "mark-isolated-orphans"])
        .stdout(process::Stdio::null())
        .spawn()
        .unwrap();
    eventually("it runs", || marked("mark-isolated-orphans") >= 5);
    ours.kill().unwrap();
    ours.wait().unwrap();
    eventually("all are gone", || marked("mark-isolated-orphans") == 0);
}
