//! The services behind `/-/api/`: nobody but our own pages gets to them.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::{Duration, Instant};

use crate::support::Running;

/// The answer of `live` to a page it trusts.
const ACCEPTED: &str = "{\"live\":true}";

#[test]
fn our_own_page_is_answered() {
    let server = Running::start(false);
    let answer = server.post("live", &[], "{}");
    assert_eq!((answer.status, answer.body.as_str()), (200, ACCEPTED));
    assert!(answer.headers.contains("content-type: application/json"));
    // An older browser says nothing of the site; another of our names is as good.
    let lines = [
        ("site", ""),
        ("host", "Host: localhost:PORT\r\n"),
        ("origin", "Origin: http://localhost:PORT\r\n"),
        ("type", "content-type: Application/JSON; charset=utf-8\r\n"),
    ];
    assert_eq!(server.post("live", &lines, "{}").status, 200);
}

#[test]
fn a_page_of_another_site_is_refused_even_with_the_token() {
    let server = Running::start(false);
    for (change, line, status) in [
        ("origin", "Origin: http://evil.example\r\n", 403),
        ("origin", "Origin: null\r\n", 403),
        ("origin", "Origin: \r\n", 403),
        ("origin", "", 403),
        ("origin", "Origin: https://127.0.0.1:PORT\r\n", 403),
        ("origin", "Origin: http://127.0.0.1\r\n", 403),
        ("origin", "Origin: http://127.0.0.1:1\r\n", 403),
        ("origin", "Origin: http://localhost:PORT\r\n", 403),
        (
            "origin",
            "Origin: http://127.0.0.1:PORT.evil.example\r\n",
            403,
        ),
        (
            "origin",
            "Origin: http://127.0.0.1:PORT\r\nOrigin: http://evil.example\r\n",
            403,
        ),
        ("site", "Sec-Fetch-Site: cross-site\r\n", 403),
        ("site", "Sec-Fetch-Site: same-site\r\n", 403),
        ("site", "Sec-Fetch-Site: none\r\n", 403),
        (
            "site",
            "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site\r\n",
            403,
        ),
        ("host", "Host: evil.example:PORT\r\n", 421),
        ("host", "Host: 127.0.0.1:PORT\r\nHost: a\r\n", 400),
    ] {
        let answer = server.post("live", &[(change, line)], "{}");
        assert!(
            answer.status == status || (status == 400 && answer.status == 421),
            "{line}: {}",
            answer.status
        );
        assert!(!answer.body.contains(ACCEPTED), "{line}");
        assert!(!answer.headers.contains("access-control"), "{line}");
    }
}

#[test]
fn what_a_form_can_send_is_refused_even_with_the_token() {
    let server = Running::start(false);
    for line in [
        "Content-Type: text/plain\r\n",
        "Content-Type: application/x-www-form-urlencoded\r\n",
        "Content-Type: multipart/form-data; boundary=x\r\n",
        "Content-Type: text/plain; application/json\r\n",
        "Content-Type: application/jsonp\r\n",
        "Content-Type: application/json\r\nContent-Type: text/plain\r\n",
        "",
    ] {
        let answer = server.post("live", &[("type", line)], "{}");
        assert_eq!(answer.status, 415, "{line}");
    }
}

#[test]
fn without_the_token_of_this_start_nothing_is_answered_and_the_page_says_how_to_get_it() {
    let earlier = Running::start(false).token.clone();
    let server = Running::start(false);
    let long = format!("X-Course-Token: {}\r\n", "a".repeat(9000));
    for line in [
        "",
        "X-Course-Token: \r\n",
        "X-Course-Token: 0\r\n",
        "X-Course-Token: TOKEN0\r\n",
        "X-Course-Token: TOKEN\r\nX-Course-Token: TOKEN\r\n",
        "Cookie: X-Course-Token=TOKEN\r\n",
        "Authorization: Bearer TOKEN\r\n",
        &format!("X-Course-Token: {earlier}\r\n"),
        &format!("X-Course-Token: {}\r\n", server.token.to_uppercase()),
        &format!("X-Course-Token: {}\r\n", &server.token[1..]),
        &long,
    ] {
        // A token of digits alone is the same in capitals.
        if line.contains(&server.token) {
            continue;
        }
        let answer = server.post("live", &[("token", line)], "{}");
        assert_eq!(answer.status, 401, "{line}");
        assert!(answer.body.contains("cargo course book --open"), "{line}");
    }
    let in_the_address = server.post("live?token=TOKEN", &[("token", "")], "{}");
    assert_eq!(in_the_address.status, 401);
}

#[test]
fn only_post_is_answered_and_no_site_is_told_that_it_may_ask() {
    let server = Running::start(false);
    for method in ["OPTIONS", "GET", "HEAD", "PUT", "DELETE", "PATCH"] {
        let answer = server.ask(
            method,
            "/-/api/live",
            "Origin: http://evil.example\r\nAccess-Control-Request-Method: POST\r\n\
             Access-Control-Request-Headers: x-course-token\r\n",
        );
        assert_eq!(answer.status, 405, "{method}");
        assert!(answer.headers.contains("allow: post"), "{method}");
        assert!(!answer.headers.contains("access-control"), "{method}");
    }
    let socket = server.ask(
        "GET",
        "/-/api/live",
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
    );
    assert_eq!(socket.status, 405);
}

#[test]
fn names_of_services_are_names_and_no_paths() {
    let server = Running::start(false);
    for name in [
        "",
        "Live",
        "live/",
        "live%00",
        "%6cive",
        "../api/live",
        "../../secret.txt",
        "..%2f..%2fsecret.txt",
        "live/../live",
        "/etc/passwd",
    ] {
        let answer = server.post(name, &[], "{}");
        assert_eq!(answer.status, 404, "{name}");
        assert!(answer.body.starts_with("{\"error\":"), "{name}");
    }
}

#[test]
fn a_body_that_is_no_json_object_is_refused_with_a_sentence() {
    let server = Running::start(false);
    for body in ["", "{", "[]", "1", "null", "\"live\"", "{} {}", "\u{0}"] {
        let answer = server.post("live", &[], body);
        assert_eq!(answer.status, 400, "{body:?}");
        assert!(answer.body.contains("JSON"), "{body:?}: {}", answer.body);
    }
    let deep = format!("{{\"a\":{}", "[".repeat(60_000));
    assert_eq!(server.post("live", &[], &deep).status, 400);
}

#[test]
fn a_large_body_is_refused_whether_it_says_its_length_or_not() {
    let server = Running::start(false);
    let fits = format!("{{\"a\":\"{}\"}}", "x".repeat(64 * 1024 - 8));
    assert_eq!(fits.len(), 64 * 1024);
    assert_eq!(server.post("live", &[], &fits).status, 200);
    let answer = server.post("live", &[], &format!("{fits} "));
    assert_eq!(answer.status, 413);
    // Only the length is said; not one byte has to arrive.
    let request = "POST /-/api/live HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\
                   Origin: http://127.0.0.1:PORT\r\nContent-Type: application/json\r\n\
                   X-Course-Token: TOKEN\r\nContent-Length: 99999999999\r\n\r\n";
    assert_eq!(server.raw(request).status, 413);
    let chunk = format!("1000\r\n{}\r\n", "x".repeat(0x1000));
    let chunked = request.replace("Content-Length: 99999999999", "Transfer-Encoding: chunked");
    for (chunks, end) in [(17, "0\r\n\r\n"), (400, "")] {
        let answer = server.raw(&format!("{chunked}{}{end}", chunk.repeat(chunks)));
        assert_eq!(answer.status, 413, "{chunks}");
    }
}

#[test]
fn a_body_that_trickles_in_is_given_up() {
    let server = Running::start(false);
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, server.port)).unwrap();
    let head = "POST /-/api/live HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\
                Origin: http://127.0.0.1:PORT\r\nContent-Type: application/json\r\n\
                X-Course-Token: TOKEN\r\nContent-Length: 60000\r\n\r\n"
        .replace("PORT", &server.port.to_string())
        .replace("TOKEN", &server.token);
    stream.write_all(head.as_bytes()).unwrap();
    let started = Instant::now();
    let mut writer = stream.try_clone().unwrap();
    let trickle = std::thread::spawn(move || {
        while writer.write_all(b" ").is_ok() && started.elapsed() < Duration::from_secs(60) {
            std::thread::sleep(Duration::from_millis(100));
        }
    });
    let mut answer = [0; 12];
    stream
        .set_read_timeout(Some(Duration::from_secs(60)))
        .unwrap();
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 408");
    // Meanwhile everybody else is answered.
    assert_eq!(server.post("live", &[], "{}").status, 200);
    drop(stream);
    trickle.join().unwrap();
}

#[test]
fn the_token_is_in_nothing_that_is_served() {
    let server = Running::start(false);
    for path in ["/", "/04-ownership/moves.html", "/-/reload.js", "/gone"] {
        let answer = server.ask("GET", path, "");
        assert!(!answer.body.contains(&server.token), "{path}");
        assert!(!answer.headers.contains(&server.token), "{path}");
    }
    for (status, change) in [(401, ("token", "")), (403, ("origin", "")), (200, ("", ""))] {
        let answer = server.post("live", &[change], "{}");
        assert_eq!(answer.status, status);
        assert!(!answer.body.contains(&server.token));
        assert!(!answer.headers.contains(&server.token));
    }
}
