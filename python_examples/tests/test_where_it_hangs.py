"""The page about hangs shows two dumps of stacks. Here they are made anew.

`py-spy` and `gdb` look at the two halves of the pair `while_it_hangs`, and what
both say about our own functions is compared with the page: threads, functions,
and for Python the lines. Numbers of processes, addresses and frames differ from
run to run and are not compared. Where a tool is missing, or may not look into
another process, its test is skipped and says why.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from time import monotonic, sleep

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "book" / "src" / "09-threads" / "see-where-it-hangs.md"
PYTHON = ROOT / "python_examples" / "09_threads" / "while_it_hangs.py"
RUST = ROOT / "crates" / "topics" / "threads" / "examples" / "while_it_hangs.rs"
TIME_LIMIT_SECONDS = 60

Stacks = dict[str, list[str]]
OURS = re.compile(r"#.* while_it_hangs::([\w:{}#]+?)(::h\w{16})? \(")


def shown(command: str) -> str:
    """The block of the page with this command, in whatever folder the program is."""
    blocks: list[str] = re.findall(
        r"```console\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL
    )
    asks = re.compile(rf"^\$ (\S*/)?{command}", re.MULTILINE)
    found = [block for block in blocks if asks.search(block)]
    assert len(found) == 1, f"the page shows `{command}` {len(found)} times"
    return found[0]


def python_stacks(dump: str) -> Stacks:
    stacks: Stacks = {}
    frames: list[str] = []
    for line in dump.splitlines():
        if thread := re.match(r'Thread .*"(\w+)"', line):
            frames = stacks.setdefault(thread[1], [])
        elif frame := re.match(r"\s+(\S+) \(.*?(while_it_hangs\.py:\d+)\)", line):
            frames.append(f"{frame[1]} {frame[2]}")
    return stacks


def rust_stacks(dump: str) -> Stacks:
    stacks: Stacks = {}
    frames: list[str] = []
    for line in dump.splitlines():
        if thread := re.match(r'Thread .*"(\w+)"', line):
            frames = stacks.setdefault(thread[1], [])
        elif re.match(r"#.* in .*Mutex<.*>::lock\b", line):
            frames.append("lock")
        elif frame := re.match(OURS, line):
            name = re.sub(r"\{closure#\d+\}", "{{closure}}", frame[1])
            frames.append(name)
    return stacks


@contextmanager
def hanging(command: list[str]) -> Iterator[int]:
    """The program, from the moment on when it says that both wait."""
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None and program.stdout is not None
        said = [program.stdout.readline(), program.stdout.readline()]
        assert [line[:4] for line in said] == ["Bo h", "Cleo"], said
        try:
            yield program.pid
            program.stdin.close()
            assert program.stdout.read() == "and so they still do\n"
        finally:
            program.kill()


def may_not_look(said: str) -> bool:
    words = ["Permission denied", "Operation not permitted", "requires root", "ptrace:"]
    return any(word in said for word in words)


def compare(look: list[str], read: Callable[[str], Stacks], expected: str) -> None:
    """Dumps until both threads have come to where they hang, which is soon."""
    wanted = read(expected)
    assert {"Bo", "Cleo"} < set(wanted), "the page shows both threads"
    end = monotonic() + TIME_LIMIT_SECONDS
    while True:
        ran = subprocess.run(
            look,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=TIME_LIMIT_SECONDS,
            check=False,
        )
        if may_not_look(ran.stderr):
            pytest.skip(f"{look[0]} may not look into another process: {ran.stderr}")
        found = read(ran.stdout)
        if found == wanted or monotonic() > end:
            assert found == wanted, ran.stderr
            return
        sleep(0.2)


def gdb_of_this_machine() -> str | None:
    """As `verify` does for its browser: only for a CI that is root on Debian."""
    apt = shutil.which("apt-get")
    ours = "CI" in os.environ and sys.platform == "linux" and os.geteuid() == 0
    if shutil.which("gdb") is None and apt is not None and ours:
        for what in (
            ["update"],
            ["install", "--yes", "--no-install-recommends", "gdb"],
        ):
            subprocess.run([apt, "--quiet", *what], check=False, capture_output=True)
    return shutil.which("gdb")


def test_py_spy_shows_where_the_python_half_hangs() -> None:
    found = shutil.which("py-spy", path=sysconfig.get_path("scripts"))
    assert found, "py-spy is in requirements.lock"
    with hanging([sys.executable, "-I", "-X", "utf8", str(PYTHON)]) as pid:
        compare([found, "dump", "--pid", str(pid)], python_stacks, shown("py-spy dump"))


def test_the_library_shows_the_same_lines() -> None:
    prepared = (
        "import faulthandler, runpy, sys; "
        "faulthandler.dump_traceback_later(0.5, exit=True); "
        "runpy.run_path(sys.argv[1])"
    )
    with subprocess.Popen(
        [sys.executable, "-I", "-c", prepared, str(PYTHON)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as program:
        assert program.stderr is not None
        said = program.stderr.read()
    frames = re.findall(r'while_it_hangs\.py", line (\d+) in (\S+)', said)
    found = [f"{name} while_it_hangs.py:{line}" for line, name in frames]
    stacks = python_stacks(shown("py-spy dump"))
    for nurse in ["Bo", "Cleo"]:
        first, second = stacks[nurse]
        assert any(pair == (first, second) for pair in pairwise(found))


@pytest.mark.skipif(sys.platform != "linux", reason="the page shows gdb on Linux")
def test_gdb_shows_where_the_rust_half_hangs(tmp_path: Path) -> None:
    gdb, rustc = gdb_of_this_machine(), shutil.which("rustc")
    if gdb is None or rustc is None:
        pytest.skip("gdb or rustc is not on the search path")
    program = tmp_path / "while_it_hangs"
    build = [rustc, "--edition", "2024", "-o", str(program), str(RUST)]
    subprocess.run(build, check=True, timeout=TIME_LIMIT_SECONDS, cwd=ROOT)
    with hanging([str(program)]) as pid:
        look = [gdb, "-nx", "-p", str(pid), "-batch", "-ex", "thread apply all bt"]
        compare(look, rust_stacks, shown("gdb -p"))
