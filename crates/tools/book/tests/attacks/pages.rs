//! Pages: who may read them, and from where.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream, UdpSocket};
use std::time::Duration;

use book::serve::{Options, Server};

use crate::common::Small;
use crate::support::Running;

#[test]
fn the_reader_is_served() {
    let server = Running::start(false);
    let home = server.ask("GET", "/", "");
    assert_eq!(home.status, 200);
    assert!(home.body.contains("<h1 id=\"welcome\">"), "{}", home.body);
    let page = server.ask("GET", "/04-ownership/moves.html", "");
    assert!(page.body.contains("Say who owns it"));
    assert!(
        page.headers
            .contains("content-type: text/html; charset=utf-8")
    );
    let head = server.ask("HEAD", "/", "");
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    for host in ["localhost", "[::1]", "LOCALHOST"] {
        let request = format!("GET / HTTP/1.1\r\nHost: {host}:PORT\r\nConnection: close\r\n\r\n");
        assert_eq!(server.raw(&request).status, 200, "{host}");
    }
}

#[test]
fn a_name_that_was_made_to_point_here_gets_nothing() {
    let server = Running::start(false);
    for hosts in [
        "Host: evil.example\r\n",
        "Host: evil.example:PORT\r\n",
        "Host: 127.0.0.1\r\n",
        "Host: 127.0.0.1:1\r\n",
        "Host: 127.0.0.1.evil.example:PORT\r\n",
        "Host: 127.0.0.1:PORT.evil.example\r\n",
        "Host: localhost:PORT@evil.example\r\n",
        "Host: 0.0.0.0:PORT\r\n",
        "Host: \r\n",
        "",
        "Host: 127.0.0.1:PORT\r\nHost: evil.example\r\n",
    ] {
        let answer = server.raw(&format!(
            "GET / HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n"
        ));
        assert!(
            matches!(answer.status, 400 | 421),
            "{hosts}: {}",
            answer.status
        );
        assert!(!answer.body.contains("Welcome"), "{hosts}");
    }
    // The address in the request line counts too.
    let answer = server.raw(
        "GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
    );
    assert_eq!(answer.status, 421);
    // And with another host no other rule is reached first.
    let answer = server.raw("POST / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assert_eq!(answer.status, 421);
}

#[test]
fn nothing_but_looking_is_allowed() {
    let server = Running::start(false);
    for method in [
        "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "ODD",
    ] {
        let answer = server.ask(
            method,
            "/",
            "Origin: http://evil.example\r\nContent-Length: 0\r\n",
        );
        assert!(
            matches!(answer.status, 400 | 405 | 421),
            "{method}: {}",
            answer.status
        );
        assert!(!answer.headers.contains("access-control"), "{method}");
    }
    let answer = server.ask("OPTIONS", "/04-ownership/moves.html", "");
    assert_eq!(answer.status, 405);
    assert!(answer.headers.contains("allow: get, head"));
}

#[test]
fn no_other_site_may_read_or_frame() {
    let server = Running::start(false);
    for path in [
        "/",
        "/04-ownership/moves.html",
        "/book.js",
        "/-/reload.js",
        "/no/such/page",
    ] {
        let answer = server.ask("GET", path, "Origin: http://evil.example\r\n");
        assert!(!answer.headers.contains("access-control"), "{path}");
        for header in [
            "cross-origin-resource-policy: same-origin",
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "frame-ancestors 'none'",
            "default-src 'self'",
        ] {
            assert!(
                answer.headers.contains(header),
                "{path}: {header} in {}",
                answer.headers
            );
        }
        assert!(
            !answer.headers.contains("script-src 'self' 'unsafe-inline'"),
            "{path}"
        );
        assert!(!answer.headers.contains("set-cookie"), "{path}");
    }
}

#[test]
fn no_path_reaches_the_file_system() {
    let server = Running::start(false);
    server.small.write("secret.txt", "the secret");
    for path in [
        "/../secret.txt",
        "/04-ownership/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/etc/passwd",
        "/book/src/welcome.md",
        "/welcome.md",
        "/secret.txt",
        "/index.html%00",
        "/%ff%fe",
        "/C:/Windows/win.ini",
        "/file:///etc/passwd",
    ] {
        let answer = server.ask("GET", path, "");
        assert!(
            matches!(answer.status, 400 | 404),
            "{path}: {}",
            answer.status
        );
        assert!(
            !answer.body.contains("the secret") && !answer.body.contains("root:"),
            "{path}"
        );
    }
}

#[test]
fn an_unknown_page_says_so_in_the_books_own_clothes() {
    let server = Running::start(false);
    let answer = server.ask("GET", "/04-ownership/gone.html", "");
    assert_eq!(answer.status, 404);
    assert!(answer.body.contains("not found"), "{}", answer.body);
}

#[test]
fn other_machines_cannot_connect() {
    let server = Running::start(false);
    // The address of this machine in its network, found without sending anything.
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).unwrap();
    let outside = socket
        .connect((Ipv4Addr::new(192, 0, 2, 1), 9))
        .and_then(|()| socket.local_addr());
    let Ok(outside) = outside else { return };
    if outside.ip().is_loopback() || outside.ip() == IpAddr::V4(Ipv4Addr::UNSPECIFIED) {
        return;
    }
    let address = SocketAddr::new(outside.ip(), server.port);
    assert!(TcpStream::connect_timeout(&address, Duration::from_secs(2)).is_err());
}

#[test]
fn the_stream_of_news_is_for_our_pages() {
    let server = Running::start(false);
    for site in ["cross-site", "same-site", "nonsense"] {
        let answer = server.ask("GET", "/-/events", &format!("Sec-Fetch-Site: {site}\r\n"));
        assert_eq!(answer.status, 403, "{site}");
    }
}

/// Reads events until one holds `wanted`.
fn wait_for(stream: &mut TcpStream, wanted: &str) -> String {
    let mut text = String::new();
    let mut buffer = [0; 4096];
    while !text.contains(wanted) {
        let read = stream.read(&mut buffer).unwrap();
        assert!(read > 0, "the stream ended with {text}");
        text.push_str(&String::from_utf8_lossy(&buffer[..read]));
    }
    text
}

#[test]
fn open_pages_hear_of_changes_and_of_failures_and_keep_the_last_good_state() {
    let server = Running::start(true);
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, server.port)).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(30)))
        .unwrap();
    let request = format!(
        "GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nSec-Fetch-Site: same-origin\r\n\r\n",
        server.port
    );
    stream.write_all(request.as_bytes()).unwrap();
    wait_for(&mut stream, "event: version");
    server
        .small
        .write("book/src/welcome.md", "# Welcome\n\nChanged text.\n");
    let news = wait_for(&mut stream, "event: version");
    assert_eq!(news.matches("event: ").count(), 1, "{news}");
    assert!(server.ask("GET", "/", "").body.contains("Changed text."));
    // A book that cannot be built any more: the failure is told, the pages stay.
    server.small.remove("book/src/welcome.md");
    wait_for(&mut stream, "event: failure");
    assert!(server.ask("GET", "/", "").body.contains("Changed text."));
}

#[test]
fn a_problem_in_one_page_leaves_the_others_readable() {
    let server = Running::start(true);
    let page = "book/src/04-ownership/moves.md";
    server
        .small
        .edit(page, "{{#pair ownership/same}}", "{{#pair ownership/gone}}");
    let mut tries = 0;
    loop {
        let body = server.ask("GET", "/04-ownership/moves.html", "").body;
        if body.contains("class=\"problem\"") {
            assert!(body.contains("there is no pair `ownership/gone`"));
            break;
        }
        tries += 1;
        assert!(tries < 200, "the page was not rebuilt");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(server.ask("GET", "/", "").status, 200);
}

#[test]
fn a_taken_port_is_said_and_not_taken_elsewhere() {
    let server = Running::start(false);
    let small = Small::new();
    let options = Options {
        port: Some(server.port),
        watch: false,
    };
    let error = match server
        .runtime
        .block_on(Server::start(small.root(), options))
    {
        Ok(_) => panic!("the port is taken"),
        Err(error) => format!("{error:#}"),
    };
    assert!(
        error.contains(&format!("port {} cannot be used", server.port)),
        "{error}"
    );
    assert!(error.contains("--port"), "{error}");
    // Without a port wish there is always a free one.
    let other = server
        .runtime
        .block_on(Server::start(small.root(), Options::default()))
        .unwrap();
    assert_ne!(other.url(), format!("http://127.0.0.1:{}/", server.port));
}

#[test]
fn a_browser_that_has_the_page_is_told_so() {
    let server = Running::start(false);
    let first = server.ask("GET", "/", "");
    let tag = first
        .headers
        .lines()
        .find_map(|line| line.strip_prefix("etag: "))
        .unwrap();
    let again = server.ask("GET", "/", &format!("If-None-Match: {tag}\r\n"));
    assert_eq!((again.status, again.body.as_str()), (304, ""));
}
