"""Who takes part, and how each one's verdict is read."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from trees import PackageTree, RustlingsTree, State, Tree, environment

REPOSITORY = Path(__file__).resolve().parent.parent
RUSTLINGS_VERSION = "6.5.0"


@dataclass(frozen=True)
class Contestant:
    """A command that judges one exercise (`{name}` stands for it), or all of them."""

    label: str
    tree: Tree
    command: list[str]
    env: dict[str, str] = field(default_factory=dict)

    def start(self, name: str) -> subprocess.Popen[str]:
        """Starts it on the exercise."""
        return subprocess.Popen(
            [part.replace("{name}", name) for part in self.command],
            cwd=self.tree.root,
            env=environment(**self.env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )


def read_verdict(code: int, said: str) -> State | None:
    """The verdict in what cargo, rustc or rustlings said."""
    if code == 0:
        return State.GREEN
    plain = re.sub(r"\x1b\[[0-9;]*m", "", said)
    if "error[E0382]" in plain:
        return State.COMPILE_ERROR
    if "test result: FAILED" in plain:
        return State.FAILING
    return None


def read_course(said: str) -> State | None:
    """The verdict in what `cargo course check --json` said."""
    try:
        value = json.loads(said)
    except ValueError:
        return None
    found = value["verdicts"][0] if "verdicts" in value else value
    kind = found["outcome"]["kind"]
    codes = {diagnostic["code"] for diagnostic in found["diagnostics"]}
    if kind == "does_not_compile" and "E0382" in codes:
        return State.COMPILE_ERROR
    return {"tests_failed": State.FAILING, "passed": State.GREEN}.get(kind)


def course_command() -> list[str]:
    """What the alias `cargo course` stands for, from any folder."""
    manifest = str(REPOSITORY / "Cargo.toml")
    return [
        "cargo",
        "run",
        "--quiet",
        "--manifest-path",
        manifest,
        "--package",
        "course",
        "--",
    ]


def rustc() -> str:
    """The compiler itself, past rustup."""
    told = subprocess.run(
        ["rustc", "--print", "sysroot"], capture_output=True, text=True, check=True
    )
    return str(Path(told.stdout.strip()) / "bin" / "rustc")


def install_rustlings(cache: Path) -> Path:
    """The rustlings to compare with, installed on first use."""
    root = cache / f"rustlings-{RUSTLINGS_VERSION}"
    program = root / "bin" / "rustlings"
    if not program.exists():
        print(f"installing rustlings {RUSTLINGS_VERSION} (once) ...", flush=True)
        version = ["--version", RUSTLINGS_VERSION]
        subprocess.run(
            [
                "cargo",
                "install",
                "rustlings",
                *version,
                "--locked",
                "--root",
                str(root),
            ],
            check=True,
            env=environment(),
        )
    return program


def nextest_there() -> bool:
    """Whether `cargo nextest` can be run."""
    try:
        told = subprocess.run(
            ["cargo", "nextest", "--version"], capture_output=True, check=False
        )
    except OSError:
        return False
    return told.returncode == 0


@dataclass(frozen=True)
class Field:
    """All contestants, each with a tree of its own."""

    course: Contestant
    rustlings: Contestant
    cargo: Contestant
    rustc: Contestant
    # Our own program, without a command.
    program: list[str]

    @property
    def everyone(self) -> list[Contestant]:
        """In the order of the table."""
        return [self.course, self.rustlings, self.cargo, self.rustc]


def line_up(
    folder: Path, names: list[str], rustlings: Path, program: list[str]
) -> Field:
    """Creates the trees and the commands for single exercises."""
    ours = PackageTree(folder / "course", names).create()
    theirs = RustlingsTree(folder / "rustlings", names).create()
    plain = PackageTree(folder / "cargo", names).create()
    bare = PackageTree(folder / "rustc", names).create()
    (folder / "rustc-out").mkdir(exist_ok=True)
    # `{name}` is the only exercise that is compiled this way: the first.
    source = str(bare.file(names[0]))
    out = str(folder / "rustc-out")
    options = [
        "--edition=2024",
        "--crate-type=lib",
        "--emit=metadata",
        "--out-dir",
        out,
    ]
    return Field(
        course=Contestant(
            "cargo course check",
            ours,
            [*program, "check", "{name}", "--json"],
            {"COURSE_ROOT": str(ours.root)},
        ),
        rustlings=Contestant(
            "rustlings run", theirs, [str(rustlings), "run", "{name}"]
        ),
        cargo=Contestant("cargo test -p", plain, ["cargo", "test", "-p", "{name}"]),
        rustc=Contestant("bare rustc, metadata", bare, [rustc(), *options, source]),
        program=program,
    )
