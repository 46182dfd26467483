"""The two ways the book reaches a reader: as a folder of files, and by our server."""

import atexit
import functools
import json
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COURSE = Path(__file__).resolve().parents[2]
# What `course-book` reads, and what running and checking in a page needs.
SOURCES = ("book", "crates", "exercises", "solutions", "python_examples", ".cargo")
FILES = ("Cargo.toml", "Cargo.lock", "README.md")
# Not pages of their own: the contents for a browser without scripts, and all pages
# in one for the printer.
NO_PAGES = ("toc.html", "print.html")


def course_book() -> str:
    """The program `course-book`: what `verify` built, else what was built last."""
    ending = ".exe" if os.name == "nt" else ""
    built = COURSE / "target" / "tools" / "debug" / f"course-book{ending}"
    program = os.environ.get("COURSE_BOOK") or str(built)
    assert Path(program).is_file(), "build it first: cargo course book"
    return program


def build(folder: Path) -> None:
    command = [course_book(), "build", "--root", str(COURSE), "--dest", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=300)


@functools.cache
def site_folder() -> Path:
    """The book as files: built by `verify` already, else built now."""
    if built := os.environ.get("COURSE_SITE"):
        return Path(built)
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder)
    build(folder)
    return folder


def pages(folder: Path) -> list[str]:
    """Every page of a built book, as a path below its root."""
    found = (file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))
    return sorted(page for page in found if page not in NO_PAGES)


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without a word on the error stream."""

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def static(folder: Path) -> Iterator[str]:
    """A plain web server that knows files and nothing else; yields its origin."""
    handler = partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def copy_of_course(folder: Path) -> Path:
    """A copy of the course: what a test does there never reaches a learner's own."""
    leave = shutil.ignore_patterns("target", ".venv", "__pycache__", ".*_cache")
    for name in SOURCES:
        shutil.copytree(COURSE / name, folder / name, ignore=leave)
    for name in FILES:
        shutil.copy(COURSE / name, folder / name)
    return folder


@dataclass(frozen=True)
class Live:
    """Our server, as `cargo course` starts it."""

    root: Path
    origin: str
    # The address a reader is given: with whatever the pages need to be let in.
    entry: str


@contextmanager
def live(root: Path) -> Iterator[Live]:
    command = [course_book(), "serve", "--root", str(root)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin and server.stdout
        said = server.stdout.readline()
        assert said, "course-book serve ended at once; it says why above"
        ready: dict[str, str] = json.loads(said)
        try:
            yield Live(root=root, origin=ready["url"], entry=ready["open"])
        finally:
            # The server lives as long as its input is open.
            server.stdin.close()
            server.wait(timeout=20)
