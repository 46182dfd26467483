"""Serves a folder of packages with pypiserver, on this machine alone."""

import logging
import sys
from pathlib import Path
from socketserver import ThreadingMixIn
from threading import Thread
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pypiserver

HOST = "127.0.0.1"


class PortTaken(Exception):
    """Another program listens there."""


class Server(ThreadingMixIn, WSGIServer):
    """Answers several requests at once, as pip sends them."""

    daemon_threads = True
    # Where it is allowed, a second server on the same port gets no request and no
    # error; on Windows that is what this setting means.
    allow_reuse_address = sys.platform != "win32"


class Quiet(WSGIRequestHandler):
    """Does not print a line for each request."""

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""

    def address_string(self) -> str:
        """Return the number of who asks; its name may take seconds to find."""
        return str(self.client_address[0])


def serve(folder: Path, port: int, *, end_with_input: bool = False) -> None:
    """Print the address, and answer until Ctrl-C. Port 0 is a free one."""
    logging.disable(logging.CRITICAL)
    application = pypiserver.app(
        roots=[folder.resolve()],
        # What is not here is not there: nothing is asked of another index.
        disable_fallback=True,
        # Everybody may read. Nobody may upload: there is no password file.
        authenticate=["update"],
    )
    try:
        server = make_server(HOST, port, application, Server, Quiet)
    except OSError as error:
        raise PortTaken(f"port {port} of {HOST} cannot be used: {error}") from error
    with server:
        if end_with_input:
            Thread(target=end, args=(server,), daemon=True).start()
        print(f"http://{HOST}:{server.server_port}/simple/", flush=True)
        server.serve_forever()


def end(server: Server) -> None:
    """Let the server end when there is nobody any more who could write to it."""
    sys.stdin.buffer.read()
    server.shutdown()
