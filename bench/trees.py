"""The same exercises in every contestant's own form."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

CONTENT = Path(__file__).parent / "content"
PER_TOPIC = 10


class State(Enum):
    """What the learner has written, and so what the verdict has to be."""

    COMPILE_ERROR = "compile error"
    FAILING = "failing test"
    GREEN = "green"


def source(state: State, nonce: int) -> str:
    """The learner's file. The nonce makes it one that no tool has seen before."""
    text = (CONTENT / "green.rs").read_text("utf-8")
    green = "    let screen = line.to_uppercase();\n    let log = line;\n"
    assert green in text
    screen, log = green.splitlines(keepends=True)
    changed = {
        # The line is used after it was moved: E0382.
        State.COMPILE_ERROR: log + screen,
        State.FAILING: "    let screen = line.clone();\n    let log = line;\n",
        State.GREEN: green,
    }[state]
    text = text.replace(green, changed)
    # Not only a comment: also what is compiled differs, as after a learner's edit.
    return (
        f"{text}\n/// How often the book was edited.\npub const EDITS: u64 = {nonce};\n"
    )


def tests() -> str:
    """What defines done."""
    return (CONTENT / "tests.rs").read_text("utf-8")


@dataclass(frozen=True)
class Tree:
    """A folder of exercises in one contestant's form."""

    root: Path
    names: list[str]

    def file(self, name: str) -> Path:
        """The file the learner edits."""
        raise NotImplementedError

    def text(self, state: State, nonce: int) -> str:
        """Its text in this state."""
        raise NotImplementedError

    def save(self, name: str, state: State, nonce: int) -> None:
        """Saves as an editor does: in place, in one write."""
        data = self.text(state, nonce).encode()
        with self.file(name).open("wb") as file:
            file.write(data)

    def save_all(self, state: State, nonce: int) -> None:
        """Saves every exercise."""
        for name in self.names:
            self.save(name, state, nonce)


def names(count: int) -> list[str]:
    """The exercises' names, in order."""
    return [f"fill_orders_{number:03}" for number in range(1, count + 1)]


class PackageTree(Tree):
    """A package for each exercise in a workspace: our form, and that of plain Cargo."""

    def folder(self, name: str) -> Path:
        """The exercise's package."""
        at = self.names.index(name)
        topic, number = divmod(at, PER_TOPIC)
        folder = f"{number + 1:02}_{name}"
        return self.root / "exercises" / f"{topic + 1:02}_orders_{topic + 1}" / folder

    def file(self, name: str) -> Path:
        return self.folder(name) / "src" / "lib.rs"

    def text(self, state: State, nonce: int) -> str:
        return source(state, nonce)

    def create(self) -> PackageTree:
        """Writes everything but the learner's files."""
        write(
            self.root / "Cargo.toml",
            '[workspace]\nresolver = "3"\nmembers = ["exercises/*/*"]\n'
            '[workspace.package]\nversion = "0.1.0"\nedition = "2024"\n',
        )
        write(self.root / ".cargo" / "config.toml", "")
        shipped: dict[Path, dict[str, dict[str, str]]] = {}
        for name in self.names:
            folder = self.folder(name)
            files = {
                "Cargo.toml": manifest(name),
                "src/lib.rs": source(State.COMPILE_ERROR, 0),
                f"tests/{name}.rs": f"use {name}::*;\n\n{tests()}",
            }
            for path, text in files.items():
                write(folder / path, text)
            shipped.setdefault(folder.parent, {})[folder.name] = files
        for topic, exercises in shipped.items():
            record = {"version": 1, "exercises": exercises}
            write(topic / "shipped.json", json.dumps(record))
        return self


def manifest(name: str) -> str:
    """An exercise's manifest, with the facts our judge reads."""
    return f"""\
[package]
name = "{name}"
version.workspace = true
edition.workspace = true

[lib]
doctest = false

[package.metadata.exercise]
title = "Fill the orders"
kind = "fix-compile"
starts = "E0382"
page = "orders/filling"
minutes = 5
hints = ["a question", "the concept", "nearly the answer"]
"""


class RustlingsTree(Tree):
    """One package, a program for each exercise with its tests: as rustlings has it."""

    def file(self, name: str) -> Path:
        return self.root / "exercises" / f"{name}.rs"

    def text(self, state: State, nonce: int) -> str:
        inner = "".join(
            f"    {line}" if line.strip() else line for line in lines(tests())
        )
        return (
            f"{source(state, nonce)}\n"
            # A program that uses everything: no warnings, as in a package of its own.
            "fn main() {\n"
            '    let order = Order { symbol: "fern".to_string(), quantity: 3 };\n'
            '    println!("{EDITS} {:?}", lines(&order));\n'
            '    println!("{:?}", fill(vec![order], "fern"));\n'
            "}\n\n"
            f"#[cfg(test)]\nmod tests {{\n    use super::*;\n\n{inner}}}\n"
        )

    def create(self) -> RustlingsTree:
        """Writes everything but the learner's files."""
        bins = "".join(
            f'  {{ name = "{n}", path = "exercises/{n}.rs" }},\n' for n in self.names
        )
        write(
            self.root / "Cargo.toml",
            f"bin = [\n{bins}]\n\n"
            '[package]\nname = "exercises"\nedition = "2024"\npublish = false\n\n'
            '[profile.release]\npanic = "abort"\n\n[profile.dev]\npanic = "abort"\n',
        )
        listed = "".join(
            f'[[exercises]]\nname = "{n}"\nhint = "a"\n\n' for n in self.names
        )
        write(self.root / "info.toml", f"format_version = 1\n\n{listed}")
        self.root.joinpath("exercises").mkdir(exist_ok=True)
        self.save_all(State.COMPILE_ERROR, 0)
        return self


def lines(text: str) -> list[str]:
    """The lines with their ends."""
    return text.splitlines(keepends=True)


def write(path: Path, text: str) -> None:
    """Writes a file and the folders it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def environment(**extra: str) -> dict[str, str]:
    """Ours without what would steer one of the tools."""
    unwanted = ("CARGO", "RUST", "COURSE", "NO_COLOR", "CLICOLOR")
    keep = ("CARGO_HOME", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN")
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in keep or not name.startswith(unwanted)
    }
    return kept | extra
