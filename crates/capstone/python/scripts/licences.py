"""Writes the licence texts that the wheel carries: the project's, and those of crates.

    python scripts/licences.py
    python scripts/licences.py --check

A wheel is a compiled program, and the crates that are linked into it want their
licences beside it. Cargo knows which crates those are, and has their files. With
`--check` nothing is written, and what is out of date is an error.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

PACKAGE = Path(__file__).resolve().parent.parent
ROOT = PACKAGE.parents[2]
OWN = ["LICENSE-APACHE", "LICENSE-MIT"]
CRATES = "LICENSES-CRATES.txt"

# Those of the wheels in `.github/workflows/wheels.yml`.
TARGETS = [
    "aarch64-apple-darwin",
    "aarch64-unknown-linux-gnu",
    "x86_64-apple-darwin",
    "x86_64-pc-windows-msvc",
    "x86_64-unknown-linux-gnu",
]

# One of these is enough. `license` in pyproject.toml says what they come to, so
# another one has to be written there too.
KNOWN = {"MIT", "BSD-2-Clause"}

TEXTS = ("LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE")

INTRODUCTION = """\
The compiled part of this package contains these crates, written by others, and
parts of Rust's standard library, which is under MIT OR Apache-2.0 too. Which of
the crates are in one wheel depends on the system it is for.
"""


class Crate(NamedTuple):
    """A crate of somebody else."""

    name: str
    version: str
    licence: str
    folder: Path

    def texts(self) -> list[str]:
        """What its files say about its licence."""
        names = sorted(file.name for file in self.folder.iterdir() if file.is_file())
        files = [name for name in names if name.upper().startswith(TEXTS)]
        texts = [(self.folder / name).read_text(encoding="utf-8") for name in files]
        if not texts:
            sys.exit(f"{self.name} {self.version} brings no text of its licence")
        return [
            "\n".join(map(str.rstrip, text.splitlines())).strip("\n") for text in texts
        ]

    def check(self) -> None:
        """Ends the program when the package's own licence says nothing of this one."""
        ways = self.licence.replace("/", " OR ").split(" OR ")
        if KNOWN.isdisjoint(way.strip() for way in ways):
            sys.exit(
                f"{self.name} is under {self.licence}: mend `license` in "
                f"pyproject.toml, and `KNOWN` in {Path(__file__).name}"
            )


def metadata(target: str) -> Any:
    """All that Cargo knows of the workspace, as built for a target."""
    cargo = os.environ.get("CARGO", "cargo")
    manifest = ["--manifest-path", str(PACKAGE / "Cargo.toml")]
    options = ["--locked", "--format-version", "1", "--filter-platform", target]
    said = subprocess.run(
        [cargo, "metadata", *manifest, *options], check=True, stdout=subprocess.PIPE
    )
    return json.loads(said.stdout)


def linked(known: Any) -> set[Crate]:
    """The crates of others that are linked into the wheel.

    Procedural macros, and what those or build scripts need, run in the compiler.
    """
    packages = {one["id"]: one for one in known["packages"]}
    nodes = {one["id"]: one for one in known["resolve"]["nodes"]}
    [ours] = [one for one in packages if packages[one]["name"] == "moult_engine"]
    seen, waiting = {ours}, [ours]
    while waiting:
        for needed in nodes[waiting.pop()]["deps"]:
            package = packages[needed["pkg"]]
            kinds = {kind for one in package["targets"] for kind in one["kind"]}
            is_linked = any(one["kind"] is None for one in needed["dep_kinds"])
            if is_linked and "proc-macro" not in kinds and package["id"] not in seen:
                seen.add(package["id"])
                waiting.append(package["id"])
    return {
        Crate(
            packages[one]["name"],
            packages[one]["version"],
            packages[one]["license"],
            Path(packages[one]["manifest_path"]).parent,
        )
        for one in seen
        if packages[one]["source"] is not None
    }


def of_crates(crates: list[Crate]) -> str:
    """The crates, and each text once with those it belongs to."""
    belongs: dict[str, list[str]] = {}
    for crate in crates:
        crate.check()
        for text in crate.texts():
            belongs.setdefault(text, []).append(crate.name)
    rows = [f"- {one.name} {one.version}: {one.licence}\n" for one in crates]
    line = "-" * 79
    parts = [
        f"\n{line}\n{', '.join(names)}\n{line}\n\n{text}\n"
        for text, names in belongs.items()
    ]
    return "".join([INTRODUCTION, "\n", *rows, *parts])


def main() -> None:
    """Write the files, or look whether they are what would be written."""
    parser = argparse.ArgumentParser(description="The licence texts of the wheel.")
    parser.add_argument("--check", action="store_true", help="write nothing")
    asked = parser.parse_args()
    crates = sorted(set().union(*(linked(metadata(target)) for target in TARGETS)))
    texts = {name: (ROOT / name).read_text(encoding="utf-8") for name in OWN}
    texts[CRATES] = of_crates(crates)
    for name, text in texts.items():
        file = PACKAGE / name
        if not asked.check:
            file.write_text(text, encoding="utf-8", newline="\n")
        elif not file.is_file() or file.read_text(encoding="utf-8") != text:
            sys.exit(f"{name} is out of date: run scripts/{Path(__file__).name}")


if __name__ == "__main__":
    main()
