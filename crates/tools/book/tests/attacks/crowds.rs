//! Many requests, and many at once: all are answered, and the server stays small.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use serde_json::json;

use crate::common::Small;
use crate::common::served::Served;

/// Sends requests over one connection and counts the answers by their status.
fn send_many(port: u16, request: &str, count: usize) -> Vec<u16> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(60)))
        .unwrap();
    let mut seen = Vec::new();
    let mut buffer = Vec::new();
    let mut piece = [0; 16 * 1024];
    for _ in 0..count {
        stream.write_all(request.as_bytes()).unwrap();
        let status = loop {
            if let Some(status) = take_answer(&mut buffer) {
                break status;
            }
            let read = stream.read(&mut piece).unwrap();
            assert!(read > 0, "closed after {} answers", seen.len());
            buffer.extend_from_slice(&piece[..read]);
        };
        seen.push(status);
    }
    seen
}

/// Takes one whole answer from the front.
fn take_answer(buffer: &mut Vec<u8>) -> Option<u16> {
    let text = String::from_utf8_lossy(buffer);
    let (head, _) = text.split_once("\r\n\r\n")?;
    let lower = head.to_lowercase();
    let length = lower
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))?;
    let whole = head.len() + 4 + length.parse::<usize>().unwrap();
    let status = head.split(' ').nth(1)?.parse().ok()?;
    (buffer.len() >= whole).then(|| {
        buffer.drain(..whole);
        status
    })
}

/// Bytes of memory the process has, where the system says so.
#[cfg(target_os = "linux")]
fn memory_of(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap();
    let kib: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kib * 1024
}

#[test]
fn ten_thousand_requests_are_answered_and_leave_nothing_behind() {
    let small = Small::new();
    let served = Served::start(small.root());
    let (port, token) = (served.port, served.token.clone());
    let page = format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
    let post = |token: &str| {
        format!(
            "POST /-/api/live HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\
             Origin: http://127.0.0.1:{port}\r\nContent-Type: application/json\r\n\
             X-Course-Token: {token}\r\nContent-Length: 2\r\n\r\n{{}}"
        )
    };
    let foreign = post(&token).replace("Host: 127.0.0.1", "Host: evil.example");
    let kinds = [
        (page, 200, 3000),
        (post(&token), 200, 3000),
        (post("0123456789abcdef0123456789abcdef"), 401, 3000),
        (foreign, 421, 1000),
    ];
    send_many(port, &kinds[0].0, 100);
    #[cfg(target_os = "linux")]
    let before = memory_of(served.child.id());
    std::thread::scope(|scope| {
        for (request, status, count) in &kinds {
            scope.spawn(move || {
                let seen = send_many(port, request, *count);
                assert!(seen.iter().all(|one| one == status), "not all {status}");
            });
        }
    });
    #[cfg(target_os = "linux")]
    assert!(
        memory_of(served.child.id()) < before + (64 << 20),
        "grew from {before} to {}",
        memory_of(served.child.id())
    );
    assert_eq!(served.ask("live", &json!({})).0, 200);
}

#[test]
fn few_programs_run_at_once_a_few_wait_and_the_rest_is_told_to() {
    let small = Small::new();
    let served = Served::start(small.root());
    // Each takes its whole time, so that all requests are there together.
    let body = json!({ "language": "rust", "code": "fn main() { loop {} }" });
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let asked: Vec<_> = (0..16)
            .map(|_| scope.spawn(|| served.ask("run", &body)))
            .collect();
        // Small things are answered meanwhile.
        assert_eq!(served.ask("live", &json!({})).0, 200);
        let answers = asked.into_iter().map(|one| one.join().unwrap());
        answers
            .map(|(status, answer)| {
                if status == 429 {
                    assert!(answer["error"].as_str().unwrap().contains("try again"));
                }
                status
            })
            .collect()
    });
    let count = |status| statuses.iter().filter(|one| **one == status).count();
    assert_eq!((count(200), count(429)), (8, 8), "{statuses:?}");
}

#[test]
fn connections_that_say_nothing_do_not_keep_readers_out() {
    let small = Small::new();
    let served = Served::start(small.root());
    let connect = || TcpStream::connect((Ipv4Addr::LOCALHOST, served.port)).unwrap();
    let mut silent: Vec<TcpStream> = (0..300).map(|_| connect()).collect();
    for (index, stream) in silent.iter_mut().enumerate() {
        // Some begin a request and stop in the middle of it.
        if index % 2 == 0 {
            let _ = stream.write_all(b"GET / HTTP/1.1\r\nHost: 127.0");
        }
    }
    // They are given up after a while, and there is room again.
    let page = served.send(&format!(
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
        served.port
    ));
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
}

#[test]
fn streams_of_news_are_few() {
    let small = Small::new();
    let served = Served::start(small.root());
    let request = format!(
        "GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n",
        served.port
    );
    let mut open = Vec::new();
    let mut refused = 0;
    for _ in 0..80 {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, served.port)).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(60)))
            .unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut head = [0; 12];
        stream.read_exact(&mut head).unwrap();
        match &head[9..] {
            b"200" => open.push(stream),
            b"429" => refused += 1,
            other => panic!("{}", String::from_utf8_lossy(other)),
        }
    }
    assert_eq!((open.len(), refused), (64, 16));
    assert_eq!(served.ask("live", &json!({})).0, 200);
}

#[test]
fn the_token_is_handed_to_the_parent_and_shown_to_nobody_else() {
    let small = Small::new();
    let served = Served::start(small.root());
    let (url, open) = (&served.ready["url"], &served.ready["open"]);
    assert_eq!(*url, format!("http://127.0.0.1:{}/", served.port));
    assert_eq!(
        *open,
        format!("{}#token={}", url.as_str().unwrap(), served.token)
    );
    // What every user of the machine can see of a process.
    #[cfg(target_os = "linux")]
    {
        let pid = served.child.id();
        let line = std::fs::read_to_string(format!("/proc/{pid}/cmdline")).unwrap();
        assert!(!line.contains(&served.token), "{line}");
        let environment = std::fs::read(format!("/proc/{pid}/environ")).unwrap();
        let environment = String::from_utf8_lossy(&environment);
        assert!(!environment.contains(&served.token));
    }
    // And what they can find in the course's folder.
    let mut folders = vec![small.root().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                let text = String::from_utf8_lossy(&bytes);
                assert!(!text.contains(&served.token), "{}", path.display());
            }
        }
    }
}
