"""What the scripts of figures share: building and running contestants, percentiles."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDER = "book/figures"


def arguments(description: str) -> argparse.Namespace:
    """`--quick`: the same with little work, to see that it runs and that all agree."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--quick", action="store_true", help="little work, same steps")
    return parser.parse_args()


def machine() -> str:
    """The class of machine: enough to judge a ratio by."""
    processors = os.cpu_count() or 1
    kind = "processor" if processors == 1 else "processors"
    return f"{processors} {kind}, {platform.machine()}, {platform.system()}"


def python_version() -> str:
    return platform.python_version()


def rustc_version() -> str:
    said = run([rustc(), "--version"])
    return said.split()[1]


def rustc() -> str:
    return os.environ.get("RUSTC") or "rustc"


def build_rust(source: Path, folder: Path) -> Path:
    """The program of one Rust file, optimised; warnings are errors."""
    ending = ".exe" if sys.platform == "win32" else ""
    program = folder / f"{source.stem}{ending}"
    options = ["--edition", "2024", "-O", "-D", "warnings"]
    run([rustc(), *options, str(source), "-o", str(program)])
    return program


def run(command: Sequence[str]) -> str:
    """What the program prints; one that fails ends the measurement with its message."""
    ran = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if ran.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{ran.stderr.strip()}")
    return ran.stdout


def percentile(ordered: Sequence[int], percent: float) -> int:
    """The value that this share of `ordered` does not exceed."""
    place = min(len(ordered) - 1, max(0, round(len(ordered) * percent / 100) - 1))
    return ordered[place]


def times(value: float, base: float) -> str:
    """A ratio in few digits: `0.8 times`, `12 times`, `4300 times`."""
    ratio = value / base
    if ratio < 10:
        return f"{ratio:.1f} times"
    digits = len(str(int(ratio)))
    return f"{round(ratio, -max(0, digits - 2)):.0f} times"


def duration(nanoseconds: float) -> str:
    """A time in the unit that leaves one to three digits before the point."""
    for unit, size in (("s", 1e9), ("ms", 1e6), ("µs", 1e3)):
        if nanoseconds >= size:
            value = nanoseconds / size
            return f"{value:.1f} {unit}" if value < 10 else f"{value:.0f} {unit}"
    return f"{nanoseconds:.0f} ns"


def sources(names: Iterable[str]) -> list[str]:
    return [f"{FOLDER}/{name}" for name in names]


def give(figure: dict[str, Any]) -> None:
    """Hands the figure to `cargo course measure`."""
    json.dump(figure, sys.stdout, ensure_ascii=False)
