"""The measurements. Contestants take turns, so that a busy moment hits all of them."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from contestants import (
    REPOSITORY,
    Contestant,
    Field,
    nextest_there,
    read_course,
    read_verdict,
)
from trees import State, Tree, environment
from watchers import CourseWatch, RustlingsWatch, Terminal, Watcher

# Seconds by measurement and contestant.
Samples = dict[str, dict[str, list[float]]]

STATES = list(State)


class DisagreementError(Exception):
    """A contestant gave another verdict than the content has."""


class Clock:
    """Collects samples, and counts up so that no content comes twice."""

    def __init__(self) -> None:
        self.samples: Samples = {}
        self.nonces: Iterator[int] = iter(range(1, 10**9))

    def add(self, what: str, who: str, seconds: float) -> None:
        """Records one sample."""
        self.samples.setdefault(what, {}).setdefault(who, []).append(seconds)


def agree(who: str, found: State | None, wanted: State, said: str) -> None:
    """Every contestant must find what is there."""
    if found is not wanted:
        named = found.value if found else "no verdict"
        last = said[-3000:]
        raise DisagreementError(f"{who} found {named} where {wanted.value} is:\n{last}")


def one_exercise(field: Field, rounds: int, clock: Clock) -> None:
    """One exercise, checked by one command after each change."""
    name = field.course.tree.names[0]
    for number in range(rounds + 1):
        for state in STATES:
            for contestant in field.everyone:
                contestant.tree.save(name, state, next(clock.nonces))
                start = time.perf_counter()
                child = contestant.start(name)
                said, _ = child.communicate()
                seconds = time.perf_counter() - start
                found = read_verdict(child.returncode, said)
                if contestant is field.rustc:
                    # It sees no tests; what compiles is all it can say.
                    refused = (
                        read_verdict(child.returncode, said) is State.COMPILE_ERROR
                    )
                    found = State.COMPILE_ERROR if refused else state
                elif contestant is field.course:
                    found = read_course(said)
                else:
                    found = read_verdict(child.returncode, said)
                agree(contestant.label, found, state, said)
                # The first round builds what later rounds build upon.
                if number > 0:
                    clock.add(f"check, {state.value}", contestant.label, seconds)


def save_to_verdict(field: Field, rounds: int, clock: Clock) -> None:
    """One exercise in watch mode: from the save to the verdict on the screen."""
    with ExitStack() as stack:

        def open_watch(
            kind: type[Watcher], contestant: Contestant, command: list[str]
        ) -> Watcher:
            contestant.tree.save(
                contestant.tree.names[0], State.COMPILE_ERROR, next(clock.nonces)
            )
            terminal = Terminal(command, contestant.tree, contestant.env)
            watcher = kind(stack.enter_context(terminal))
            watcher.begin()
            return watcher

        watchers = [
            open_watch(CourseWatch, field.course, [*field.program, "--no-book"]),
            open_watch(RustlingsWatch, field.rustlings, field.rustlings.command[:1]),
        ]
        for number in range(rounds + 1):
            for state in STATES[1:] + STATES[:1]:
                for watcher in watchers:
                    # A learner's pause: nothing of the last check is still going on.
                    time.sleep(1.0)
                    seconds, found = watcher.save(state, next(clock.nonces))
                    agree(watcher.label, found, state, watcher.terminal.written)
                    if number > 0:
                        clock.add(
                            f"save to verdict, {state.value}", watcher.label, seconds
                        )


def all_exercises(field: Field, rounds: int, clock: Clock) -> None:
    """Every exercise, all of them solved: first all changed, then none."""

    def plain(folder: str) -> Tree:
        """A copy of the packages with a target folder of its own."""
        tree = field.cargo.tree
        root = tree.root.with_name(folder)
        shutil.copytree(tree.root, root, ignore=shutil.ignore_patterns("target"))
        return type(tree)(root, tree.names)

    rustlings = field.rustlings.command[0]
    keep_on = ["--no-fail-fast", "--cargo-quiet"]
    takers = [
        Contestant(
            "cargo course check --all",
            field.course.tree,
            [*field.program, "check", "--all"],
            field.course.env,
        ),
        Contestant(
            "rustlings check-all", field.rustlings.tree, [rustlings, "check-all"]
        ),
        Contestant(
            "cargo test --workspace",
            plain("cargo-all"),
            ["cargo", "test", "--workspace", "--quiet"],
        ),
    ]
    if nextest_there():
        command = ["cargo", "nextest", "run", "--workspace", *keep_on]
        takers.append(Contestant("cargo nextest run", plain("nextest"), command))
    names = field.course.tree.names
    for number in range(rounds + 1):
        for taker in takers:
            taker.tree.save_all(State.GREEN, next(clock.nonces))
        first = "first time" if number == 0 else "all changed"
        for what in [first, "nothing changed"]:
            for taker in takers:
                seconds = all_passed(taker, names)
                clock.add(f"all {len(names)}, {what}", taker.label, seconds)


def all_passed(taker: Contestant, names: list[str]) -> float:
    """Runs it and sees that every exercise passed."""
    start = time.perf_counter()
    child = taker.start("")
    said, _ = child.communicate()
    seconds = time.perf_counter() - start
    if child.returncode != 0:
        last = said[-3000:]
        raise DisagreementError(
            f"{taker.label} did not pass {len(names)} exercises:\n{last}"
        )
    return seconds


def fresh_start(folder: Path, clock: Clock) -> None:
    """From nothing but a toolchain to the first verdict."""
    fresh = folder / "fresh"
    fresh.mkdir()
    clone = fresh / "course"
    start = time.perf_counter()
    subprocess.run(
        ["git", "clone", "--quiet", str(REPOSITORY), str(clone)],
        check=True,
        env=environment(),
    )
    # As the learner does it: the book is built behind the first check.
    command = ["cargo", "course"]
    tree = Tree(clone, [])
    with Terminal(command, tree, {}) as terminal:
        terminal.wait_for(r"check 1\b|Press Enter", 600)
        terminal.send("\r")
        seconds = terminal.wait_for(r"check 1\b", 600) - start
    clock.add("nothing to first verdict", "cargo course", seconds)

    root = fresh / "rustlings-root"
    start = time.perf_counter()

    def run(command: list[str], **options: Any) -> None:
        """Runs it out of sight."""
        subprocess.run(command, env=environment(), capture_output=True, **options)

    run(
        ["cargo", "install", "--quiet", "rustlings", "--locked", "--root", str(root)],
        check=True,
    )
    program = str(root / "bin" / "rustlings")
    # It waits for Enter before it begins.
    run([program, "init"], cwd=fresh, input=b"\n", check=True)
    # The first exercise compiles as it comes; the verdict itself is its exit code.
    run([program, "run"], cwd=fresh / "rustlings", check=False)
    seconds = time.perf_counter() - start
    clock.add("nothing to first verdict", "cargo install rustlings", seconds)
