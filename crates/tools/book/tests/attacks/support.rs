//! A running server, and requests as raw bytes.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use book::serve::{Options, Server};
use tokio::runtime::Runtime;

use crate::common::Small;

pub struct Running {
    pub small: Small,
    pub port: u16,
    pub token: String,
    pub runtime: Runtime,
}

pub struct Answer {
    pub status: u16,
    pub headers: String,
    pub body: String,
}

/// What our own pages send, by a name for each line.
const OURS: [(&str, &str); 5] = [
    ("host", "Host: 127.0.0.1:PORT\r\n"),
    ("origin", "Origin: http://127.0.0.1:PORT\r\n"),
    ("site", "Sec-Fetch-Site: same-origin\r\n"),
    ("type", "Content-Type: application/json\r\n"),
    ("token", "X-Course-Token: TOKEN\r\n"),
];

impl Running {
    pub fn start(watch: bool) -> Running {
        let small = Small::new();
        let runtime = Runtime::new().unwrap();
        let options = Options { port: None, watch };
        let server = runtime
            .block_on(Server::start(small.root(), options))
            .unwrap();
        let url = server.url();
        let port = url
            .rsplit(':')
            .next()
            .unwrap()
            .trim_end_matches('/')
            .parse()
            .unwrap();
        let open = server.open_url();
        let (_, token) = open.split_once("#token=").unwrap();
        let token = token.to_owned();
        runtime.spawn(server.run());
        Running {
            small,
            port,
            token,
            runtime,
        }
    }

    /// Sends `request` as it is, but for `PORT` and `TOKEN`, and reads the whole answer.
    pub fn raw(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .unwrap();
        let request = request
            .replace("PORT", &self.port.to_string())
            .replace("TOKEN", &self.token);
        // Whoever is refused may be cut off while still sending; the answer is there all the same.
        let _ = stream.write_all(request.as_bytes());
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let (status, headers) = head.split_once("\r\n").unwrap();
        Answer {
            status: status.split(' ').nth(1).unwrap().parse().unwrap(),
            headers: headers.to_lowercase(),
            body: body.to_owned(),
        }
    }

    /// Asks an endpoint as our own pages do, but for the header lines of `OURS` that `change`
    /// replaces.
    pub fn post(&self, name: &str, change: &[(&str, &str)], body: &str) -> Answer {
        let mut headers = String::new();
        for (name, value) in OURS {
            let changed = change.iter().find(|(changed, _)| *changed == name);
            headers.push_str(changed.map_or(value, |(_, value)| value));
        }
        let length = body.len();
        self.raw(&format!(
            "POST /-/api/{name} HTTP/1.1\r\nConnection: close\r\nContent-Length: {length}\r\n\
             {headers}\r\n{body}"
        ))
    }

    /// A request with our own host name, `extra` header lines (each with its line end).
    pub fn ask(&self, method: &str, path: &str, extra: &str) -> Answer {
        self.raw(&format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n{extra}\r\n"
        ))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let runtime = std::mem::replace(
            &mut self.runtime,
            tokio::runtime::Builder::new_current_thread()
                .build()
                .unwrap(),
        );
        runtime.shutdown_background();
    }
}
