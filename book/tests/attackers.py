"""Pages of other sites, and a server that lets them do what ours must not."""

import base64
import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from playwright.sync_api import Page, Request, Response

# The browser shows a page of another site nothing of an answer that is for ours alone.
KEPT_BACK = 0
PROGRAM = json.dumps({"language": "python", "code": "print(1)"})

# Bodies of async functions that know `ours`, `token` and `program`.
FETCH = """
    try {
        const answer = await fetch(ours + "-/api/run", %s);
        return answer.type + " " + answer.status;
    } catch (error) {
        return "refused";
    }
"""
READ = """
    const asked = fetch(ours + "%s");
    return await asked.then((one) => one.status, () => "refused");
"""
LOAD = """
    const element = document.createElement("%s");
    const ended = new Promise((resolve) => {
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
    });
    element.src = ours + "%s";
    document.body.append(element);
    return await ended;
"""
FORM = """
    const form = Object.assign(document.createElement("form"), {
        method: "post", action: ours + "-/api/run", enctype: "%s",
    });
    // As plain text, name and value with the `=` between them are JSON.
    form.append(Object.assign(document.createElement("input"), {
        name: program.slice(0, -1) + ', "rest": "', value: '"}',
    }));
    document.body.append(form);
    form.submit();
"""
LISTEN = """
    const source = new EventSource(ours + "-/events");
    return await new Promise((resolve) => {
        source.onopen = () => { source.close(); resolve("open"); };
        source.onerror = () => { source.close(); resolve("refused"); };
    });
"""
SOCKET = """
    const socket = new WebSocket(ours.replace("http", "ws") + "-/api/run");
    return await new Promise((resolve) => {
        socket.onopen = () => resolve("open");
        socket.onerror = () => resolve("refused");
    });
"""


@dataclass
class Evil:
    """A page of the attacker's, and what the server it attacks answered."""

    page: Page
    ours: str
    token: str
    answers: list[tuple[str, int]] = field(default_factory=list)

    def try_out(self, script: str) -> object:
        known = {"ours": self.ours, "token": self.token, "program": PROGRAM}
        return self.page.evaluate(
            f"async ({{ ours, token, program }}) => {{ {script} }}", known
        )

    def asks_with_token(self, kind: str) -> object:
        return self.try_out(
            FETCH % f'{{ method: "POST", body: program, headers: {{ "Content-Type": '
            f'"{kind}", "X-Course-Token": token }} }}'
        )

    def asks_nobody(self, body: str) -> object:
        """A request that the browser sends without asking whether it may."""
        return self.try_out(
            FETCH % f'{{ method: "POST", mode: "no-cors", body: {body} }}'
        )

    def note(self, response: Response) -> None:
        self.answers.append((response.url, response.status))

    def note_failure(self, request: Request) -> None:
        self.answers.append((request.url, KEPT_BACK))

    def refused(self, *statuses: int) -> None:
        """Each service that was asked refused it."""
        services = [status for url, status in self.answers if "/-/" in url]
        assert services, "nothing was asked"
        assert set(services) <= {KEPT_BACK, *statuses}, self.answers
        self.answers.clear()


class Blank(BaseHTTPRequestHandler):
    """An empty page, whatever is asked for."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>A prize</title><body>")

    def log_message(self, format: str, *args: object) -> None:
        pass


class Careless(Blank):
    """Answers whoever asks, and lets every site read it."""

    taken: ClassVar[list[str]] = []

    def end_headers(self) -> None:
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Access-Control-Allow-Headers", "*")
        super().end_headers()

    def do_OPTIONS(self) -> None:
        self.send_response(204)
        self.end_headers()

    def do_POST(self) -> None:
        sent = self.rfile.read(int(self.headers["Content-Length"]))
        self.taken.append(sent.decode())
        super().do_GET()

    def do_GET(self) -> None:
        if key := self.headers.get("Sec-WebSocket-Key"):
            fixed = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
            accepted = hashlib.sha1((key + fixed).encode()).digest()
            self.send_response(101)
            self.send_header("Upgrade", "websocket")
            self.send_header("Connection", "Upgrade")
            self.send_header(
                "Sec-WebSocket-Accept", base64.b64encode(accepted).decode()
            )
            self.end_headers()
        elif self.path == "/-/events":
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.end_headers()
        else:
            super().do_GET()


@contextmanager
def answering(handler: type[Blank]) -> Iterator[int]:
    """A server of the attacker's, or one without a guard; yields its port."""
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()
