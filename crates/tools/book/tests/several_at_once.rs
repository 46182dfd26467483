//! Programs with many threads and with many processes run in a page as they do in a terminal,
//! or say what the page keeps from them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::path::Path;
#[cfg(target_os = "linux")]
use std::process::Command;

use common::Small;
use common::served::{Served, has_python};
use serde_json::Value;

/// Python programs, and what they print. All that process pools do beside sharing work: locks,
/// queues, shared values, shared memory, an outcome that comes late.
const PYTHON: &[(&str, &str, &str)] = &[
    (
        "threads that wait for each other",
        "import threading
meeting = threading.Barrier(33)
nurses = [threading.Thread(target=meeting.wait) for _ in range(32)]
for nurse in nurses:
    nurse.start()
meeting.wait()
for nurse in nurses:
    nurse.join()
print('all there')
",
        "all there\n",
    ),
    (
        "pools of threads and of processes",
        "import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

def square(n):
    return n * n

if __name__ == '__main__':
    with ThreadPoolExecutor(8) as pool:
        print(sum(pool.map(square, range(5))))
    spawn = multiprocessing.get_context('spawn')
    with spawn.Pool(4) as pool:
        print(pool.map(square, range(5)))
    with ProcessPoolExecutor(2, mp_context=spawn) as pool:
        print(pool.submit(square, 9).result())
",
        "30\n[0, 1, 4, 9, 16]\n81\n",
    ),
    (
        "what processes share",
        "import multiprocessing
from multiprocessing import shared_memory

def admit(beds, lock, done, name):
    with lock:
        beds.value -= 1
    board = shared_memory.SharedMemory(name=name)
    board.buf[0] = 7
    board.close()
    done.put('admitted')

if __name__ == '__main__':
    spawn = multiprocessing.get_context('spawn')
    board = shared_memory.SharedMemory(create=True, size=16)
    beds, lock, done = spawn.Value('i', 3), spawn.Lock(), spawn.Queue()
    ward = spawn.Process(target=admit, args=(beds, lock, done, board.name))
    ward.start()
    print(done.get(timeout=4))
    ward.join()
    print(beds.value, board.buf[0], ward.exitcode)
    board.close()
    board.unlink()
",
        "admitted\n2 7 0\n",
    ),
    (
        "a process that reads and answers",
        "import asyncio, subprocess, sys

async def rounds():
    await asyncio.gather(*(asyncio.sleep(0.01) for _ in range(100)))

asyncio.run(rounds())
answer = subprocess.run(
    [sys.executable, '-c', 'print(input()[::-1])'],
    input='draw\\n', text=True, capture_output=True, check=True,
)
print(answer.stdout, end='')
",
        "ward\n",
    ),
];

/// Starts processes in the way that is the standard from 3.14 on.
const FORKSERVER: (&str, &str) = (
    "import multiprocessing

def square(n):
    return n * n

if __name__ == '__main__':
    with multiprocessing.get_context('forkserver').Pool(2) as pool:
        print(pool.map(square, range(5)))
",
    "[0, 1, 4, 9, 16]\n",
);

const RUST: &[(&str, &str, &str)] = &[
    (
        "eight threads that wait for each other",
        "use std::sync::{Arc, Barrier};
use std::thread;

fn main() {
    let meeting = Arc::new(Barrier::new(9));
    let nurses: Vec<_> = (0..8_u64)
        .map(|number| {
            let meeting = Arc::clone(&meeting);
            thread::spawn(move || {
                meeting.wait();
                number * number
            })
        })
        .collect();
    meeting.wait();
    let sum: u64 = nurses.into_iter().map(|nurse| nurse.join().unwrap()).sum();
    println!(\"{sum}\");
}
",
        "140\n",
    ),
    (
        "a program that starts programs",
        "use std::io::Write;
use std::process::{Command, Stdio};

fn main() {
    let mut sort = Command::new(\"sort\")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    sort.stdin.take().unwrap().write_all(b\"ward 3\\nward 1\\n\").unwrap();
    print!(\"{}\", String::from_utf8(sort.wait_with_output().unwrap().stdout).unwrap());
}
",
        "ward 1\nward 3\n",
    ),
];

const RAYON: &str = "use rayon::prelude::*;

fn main() {
    let beds: u64 = (0..100_000_u64).into_par_iter().map(|ward| ward % 7).sum();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(8).build().unwrap();
    let met = std::sync::Barrier::new(8);
    let all = pool.broadcast(|worker| {
        met.wait();
        worker.index()
    });
    println!(\"{beds} {all:?}\");
}
";

fn printed(answer: &Value) -> &str {
    answer["stdout"].as_str().unwrap()
}

#[test]
fn threads_and_processes_do_in_a_page_what_they_do_in_a_terminal() {
    let small = Small::new();
    let served = Served::start(small.root());
    for (what, code, prints) in RUST {
        // Windows has another `sort`.
        if cfg!(windows) && code.contains("\"sort\"") {
            continue;
        }
        let answer = served.run("rust", code);
        assert_eq!(printed(&answer), *prints, "{what}: {answer:#}");
    }
    if !has_python() {
        return;
    }
    let (forkserver, prints) = FORKSERVER;
    let forkserver = (!cfg!(windows)).then_some(("the forkserver", forkserver, prints));
    for (what, code, prints) in PYTHON.iter().copied().chain(forkserver) {
        let answer = served.run("python", code);
        let weaker = answer["isolation"]["level"] == "partial" && answer["note"].is_string();
        if weaker && cfg!(target_os = "linux") && code.contains("multiprocessing") {
            continue;
        }
        assert_eq!(printed(&answer), prints, "{what}: {answer:#}");
        assert_eq!(answer["note"], Value::Null, "{what}: {answer:#}");
    }
}

#[test]
fn rayon_runs_in_a_page() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let served = Served::start(&root.canonicalize().unwrap());
    let answer = served.run("rust", RAYON);
    let expected = "299995 [0, 1, 2, 3, 4, 5, 6, 7]\n";
    assert_eq!(printed(&answer), expected, "{answer:#}");
}

#[test]
fn what_the_page_keeps_from_a_program_is_said() {
    let small = Small::new();
    let served = Served::start(small.root());
    let listens = "use std::net::TcpListener;\n\nfn main() {\n    \
                   TcpListener::bind(\"127.0.0.1:0\").unwrap();\n}\n";
    let answer = served.run("rust", listens);
    let closed = answer["isolation"]["level"] == "full";
    if closed && cfg!(target_os = "linux") {
        assert_eq!(answer["outcome"], "failed", "{answer:#}");
        let note = answer["note"].as_str().unwrap();
        assert!(
            note.contains("no network, not even to themselves"),
            "{note}"
        );
    }
    let answer = served.run("rust", "fn main() {\n    panic!(\"its own\");\n}\n");
    assert_eq!(answer["note"], Value::Null, "{answer:#}");
}

/// As in a container that allows no namespaces: what processes share by name is then everybody's.
#[cfg(target_os = "linux")]
#[test]
fn where_processes_cannot_share_anything_the_answer_says_so() {
    let script = "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$@\"";
    let through = ["-r", "sh", "-c", script, "sh"];
    let works = Command::new("unshare").args(through).arg("true").status();
    if !works.is_ok_and(|status| status.success()) || !has_python() {
        return;
    }
    let small = Small::new();
    let mut command = Command::new("unshare");
    command.args(through).arg(env!("CARGO_BIN_EXE_course-book"));
    let served = Served::start_by(command, small.root());
    let (_, pools, _) = PYTHON[1];
    let answer = served.run("python", pools);
    if answer["isolation"]["level"] == "partial" {
        assert_eq!(printed(&answer), "30\n", "threads work: {answer:#}");
        let note = answer["note"].as_str().unwrap();
        assert!(
            note.contains("locks, queues and pools of processes"),
            "{note}"
        );
    }
}
