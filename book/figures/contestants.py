"""Contestants that Cargo builds, and contestants that print several ways.

The programs are those of a package in `crates/figures`. Cargo keeps to the lock of the
workspace, and asks nobody where the crates are here already.
"""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import measuring
from jobs import best
from measuring import ROOT


def build_package(package: str) -> Path:
    """Builds all programs of the package, optimised; the folder they are in."""
    target = ROOT / "target" / "figures"
    cargo = os.environ.get("CARGO") or "cargo"
    manifest = ["--manifest-path", str(ROOT / "Cargo.toml")]
    options = ["--release", "--locked", "--quiet", "--bins", "--package", package]
    measuring.run(
        [cargo, "build", *manifest, *options, "--target-dir", str(target)],
    )
    return target / "release"


def program(folder: Path, name: str) -> str:
    ending = ".exe" if sys.platform == "win32" else ""
    return str(folder / f"{name}{ending}")


def crate_version(crate: str) -> str:
    """The version of the crate that the lock of the workspace names."""
    lock = tomllib.loads((ROOT / "Cargo.lock").read_text(encoding="utf-8"))
    versions = [one["version"] for one in lock["package"] if one["name"] == crate]
    if len(versions) != 1:
        sys.exit(f"Cargo.lock names {len(versions)} versions of {crate}")
    return str(versions[0])


def package_sources(topic: str, program: str) -> list[str]:
    """What the program is built from."""
    folder = f"crates/figures/{topic}"
    parts = ["Cargo.toml", "src/lib.rs", f"src/bin/{program}.rs"]
    return [f"{folder}/{part}" for part in parts]


def ways(command: Sequence[str], runs: int) -> dict[str, tuple[str, int]]:
    """The ways of one program: what each computed, and its least time."""
    results, took = best(command, runs)
    computed = dict(line.split() for line in results.split(", "))
    return {way: (computed[way], took[way]) for way in took}


def share(value: float, base: float) -> str:
    """A part of the base in two digits: `1.0`, `0.52`, `0.031`."""
    return f"{value / base:#.2g}".rstrip(".")
