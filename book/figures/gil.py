"""The GIL: the same counting in Python's threads, in processes, and in Rust.

A free-threaded CPython takes part where one is found: `COURSE_FREE_THREADED` names it,
or `python3.14t` or `python3.13t` is on the path.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import measuring
from contestants import (
    build_package,
    crate_version,
    package_sources,
    program,
    share,
)
from in_turn import in_turn
from measuring import times

PYTHON = Path(__file__).with_name("gil_python.py")
CALLED = Path(__file__).with_name("gil_called.py")
LIBRARY = Path(__file__).with_name("gil_library.rs")

BASE = "Python, one thread"
RUST = "Rust, one thread"
FREE = {
    "one": "Free-threaded Python, one thread",
    "two": "Free-threaded Python, two threads",
}
ASK = (
    "import platform, sysconfig; "
    "print(sysconfig.get_config_var('Py_GIL_DISABLED') or 0, platform.python_version())"
)
NOT_HERE = "not on this machine"


def library(folder: Path) -> Path:
    """The library as this system names one."""
    names = {"win32": "gil_library.dll", "darwin": "libgil_library.dylib"}
    made = folder / names.get(sys.platform, "libgil_library.so")
    options = ["--edition", "2024", "-O", "-D", "warnings", "--crate-type", "cdylib"]
    measuring.run([measuring.rustc(), *options, str(LIBRARY), "-o", str(made)])
    return made


def free_threaded() -> tuple[str, str] | None:
    """A free-threaded interpreter and its version, if one is here."""
    chosen = os.environ.get("COURSE_FREE_THREADED")
    names = [chosen] if chosen else ["python3.14t", "python3.13t"]
    for name in names:
        found = shutil.which(name)
        if found is None:
            continue
        said = subprocess.run(
            [found, "-I", "-c", ASK], capture_output=True, encoding="utf-8", check=False
        )
        without_gil, _, version = said.stdout.strip().partition(" ")
        if without_gil == "1":
            return found, version
    if chosen:
        sys.exit(
            f"COURSE_FREE_THREADED names {chosen}, which is no free-threaded CPython"
        )
    return None


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    rows, runs, rounds = (6, 1, 1) if quick else (240, 10, 2)
    programs = build_package("threads_figures")
    size = [str(rows), str(rounds)]
    python = [str(PYTHON), *size]
    free = free_threaded()
    with tempfile.TemporaryDirectory() as name:
        made = str(library(Path(name)))
        commands = {
            "python": [sys.executable, "-I", *python, "one", "two", "pool"],
            "called": [sys.executable, "-I", str(CALLED), made, *size],
            "rust": [program(programs, "gil"), *size],
        }
        if free is not None:
            commands["free"] = [free[0], "-I", *python, "one", "two"]
        all_ways = in_turn(commands, runs)
    slow, called, fast = (all_ways[name] for name in ("python", "called", "rust"))
    found = {
        BASE: slow["one"],
        "Python, two threads": slow["two"],
        "Python, Pool of two processes": slow["pool"],
        "Two threads call Rust, attached": called["attached"],
        "Two threads call Rust, detached": called["detached"],
        RUST: fast["one"],
        "Rust, two threads": fast["two"],
        "Rust, rayon with two threads": fast["rayon"],
    }
    contestants = dict(found)
    versions = {
        "Python": measuring.python_version(),
        "rustc": measuring.rustc_version(),
        "rayon": crate_version("rayon"),
    }
    # Whom each of two workers is compared with: one thread of the same language.
    alone = {
        who: found[BASE if who.startswith("Python") else RUST][1]
        for who in found
        if who not in (BASE, RUST)
    }
    if free is not None:
        versions["free-threaded Python"] = free[1]
        for way, outcome in all_ways["free"].items():
            if outcome[0] != found[BASE][0]:
                sys.exit(f"{FREE[way]} counted {outcome[0]}, {BASE} {found[BASE][0]}")
            contestants[FREE[way]] = outcome
        alone[FREE["two"]] = contestants[FREE["one"]][1]
    base = found[BASE][1]
    table = [[who, times(base, took)] for who, (_, took) in contestants.items()]
    if free is None:
        table.append(["Free-threaded Python", NOT_HERE])
    limit = f"{rows * 500:,}".replace(",", " ")
    measuring.give(
        {
            "title": "Counting prime numbers: what two workers gain",
            "caption": (
                f"All count the prime numbers below {limit} in the same way. Bars: the "
                "time two workers take, as a part of what one thread takes in the "
                "language that counts. Table: how much faster each is than one thread "
                "of Python. The processes of the pool and the threads of rayon are "
                "there already; other threads are started in each round. *Attached* "
                "is a call by `ctypes` that keeps the global interpreter lock until it "
                "is over (`PyDLL`), *detached* one that gives it back for as long as "
                "it takes (`CDLL`). Of equally many rounds the fastest counts."
            ),
            "latency": False,
            "sources": [
                *measuring.sources(
                    [
                        PYTHON.name,
                        CALLED.name,
                        LIBRARY.name,
                        "contestants.py",
                        "in_turn.py",
                        "jobs.py",
                        "measuring.py",
                    ]
                ),
                *package_sources("threads", "gil"),
            ],
            "machine": measuring.machine(),
            "versions": versions,
            "results": {who: result for who, (result, _) in found.items()},
            "bars": {
                "label": "Time as a part of one thread's in the same language",
                "scale": "linear",
                "bars": [
                    {"name": "One thread, either language", "value": 1, "text": "1"},
                    *(
                        {
                            "name": who,
                            "value": round(contestants[who][1] / one, 3),
                            "text": share(contestants[who][1], one),
                        }
                        for who, one in alone.items()
                    ),
                ],
            },
            "table": {
                "columns": ["", f"how much faster than {BASE}"],
                "rows": table,
            },
        }
    )


main()
