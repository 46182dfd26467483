"""The watch modes in a terminal of their own: from a save to the verdict."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from trees import State, Tree, environment

ROWS, COLUMNS = 50, 140
ESCAPES = re.compile(r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-9;?]*[A-Za-z]|\x1b.")


class WatchError(Exception):
    """The watch mode did not do what it should."""


@dataclass
class Terminal:
    """A program in a pseudo terminal, and what it has written."""

    command: list[str]
    tree: Tree
    env: dict[str, str]
    written: str = ""
    primary: int = field(default=-1, init=False)
    child: subprocess.Popen[bytes] | None = field(default=None, init=False)

    def __enter__(self) -> Self:
        self.primary, secondary = pty.openpty()
        fcntl.ioctl(
            secondary, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
        )
        self.child = subprocess.Popen(
            self.command,
            cwd=self.tree.root,
            env=environment(TERM="xterm-256color", **self.env),
            stdin=secondary,
            stdout=secondary,
            stderr=secondary,
            start_new_session=True,
        )
        os.close(secondary)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self.child is not None
        try:
            os.killpg(self.child.pid, signal.SIGTERM)
            self.child.wait(5)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            self.child.kill()
            self.child.wait()
        os.close(self.primary)

    def send(self, keys: str) -> None:
        """Presses keys."""
        os.write(self.primary, keys.encode())

    def wait_for(self, pattern: str, seconds: float) -> float:
        """Reads until the pattern is on the screen; when that was, by the clock."""
        end = time.perf_counter() + seconds
        wanted = re.compile(pattern, re.DOTALL)
        while not wanted.search(self.written):
            left = end - time.perf_counter()
            if left <= 0 or not self.read(left):
                last = self.written[-2000:]
                raise WatchError(
                    f"{self.command} did not show {pattern!r}; it wrote: {last}"
                )
        return time.perf_counter()

    def settle(self) -> None:
        """Reads what still comes, until there is a pause."""
        while self.read(0.15):
            pass

    def read(self, seconds: float) -> bool:
        """Reads once; whether anything came."""
        ready, _, _ = select.select([self.primary], [], [], seconds)
        if not ready:
            return False
        try:
            piece = os.read(self.primary, 1 << 16)
        except OSError:
            return False
        self.written += ESCAPES.sub("", piece.decode("utf-8", "replace"))
        return bool(piece)

    def forget(self) -> None:
        """Starts with an empty screen."""
        self.written = ""


class Watcher:
    """A watch mode, already waiting for a save of the first exercise."""

    label = ""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal

    def begin(self) -> None:
        """Waits for the verdict at the start."""
        raise NotImplementedError

    def verdict_pattern(self, state: State) -> str:
        """What shows that the next verdict, which should be this, is there."""
        raise NotImplementedError

    def read(self) -> State | None:
        """The verdict on the screen."""
        raise NotImplementedError

    def save(self, state: State, nonce: int) -> tuple[float, State | None]:
        """Saves, and waits: the seconds from one to the other, and the verdict."""
        tree = self.terminal.tree
        self.terminal.settle()
        self.terminal.forget()
        pattern = self.verdict_pattern(state)
        start = time.perf_counter()
        tree.save(tree.names[0], state, nonce)
        seconds = self.terminal.wait_for(pattern, 60) - start
        self.finish()
        return seconds, self.read()

    def finish(self) -> None:
        """Waits until the check is over."""
        self.terminal.settle()


class RustlingsWatch(Watcher):
    """`rustlings` without a command."""

    label = "rustlings"

    def begin(self) -> None:
        self.terminal.wait_for(self.verdict_pattern(State.COMPILE_ERROR), 120)

    def verdict_pattern(self, state: State) -> str:
        return r"Checking the exercise.*Current exercise: .*quit \?"

    def read(self) -> State | None:
        said = self.terminal.written
        if "Exercise done" in said:
            return State.GREEN
        if "error[E0382]" in said:
            return State.COMPILE_ERROR
        return State.FAILING if "test result: FAILED" in said else None


class CourseWatch(Watcher):
    """`cargo course` without a command. Its screen counts the verdicts it has shown."""

    label = "cargo course"
    checks = 0

    def begin(self) -> None:
        # The first start greets; Enter goes on.
        self.terminal.wait_for(r"Press Enter|check 1\b", 120)
        self.terminal.send("\r")
        self.terminal.wait_for(r"check \d", 120)
        self.terminal.settle()
        self.count()

    def count(self) -> None:
        """Remembers the newest number on the screen."""
        numbers = re.findall(r"check (\d+)\b", self.terminal.written)
        self.checks = max([self.checks, *map(int, numbers)])

    def verdict_pattern(self, state: State) -> str:
        counted = rf"check {self.checks + 1}\b"
        # A pass is told before clippy has read the code, and counted after that.
        return rf"✓ Passed|{counted}" if state is State.GREEN else counted

    def finish(self) -> None:
        self.terminal.wait_for(rf"check {self.checks + 1}\b", 60)
        self.terminal.settle()

    def read(self) -> State | None:
        self.count()
        # The newest headline stands on the line of the number.
        said, _, _ = self.terminal.written.rpartition(f"check {self.checks}")
        passed, failed = said.rfind("✓"), said.rfind("✗")
        if passed > failed:
            return State.GREEN
        if failed < 0:
            return None
        refused = "Does not compile" in said[failed:] and "E0382" in said[failed:]
        return State.COMPILE_ERROR if refused else State.FAILING
