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
    ways,
)
from measuring import times

PYTHON = Path(__file__).with_name("gil_python.py")
CALLED = Path(__file__).with_name("gil_called.py")
LIBRARY = Path(__file__).with_name("gil_library.rs")

BASE = "Python, one thread"
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
    rows, runs, rounds, many = (6, 1, 1, 1) if quick else (240, 3, 12, 60)
    programs = build_package("threads_figures")
    size = [str(rows)]
    python = [sys.executable, "-I", str(PYTHON), *size, str(rounds)]
    free = free_threaded()
    with tempfile.TemporaryDirectory() as name:
        called = ways(
            [
                *(sys.executable, "-I", str(CALLED), str(library(Path(name)))),
                *(*size, str(many)),
            ],
            runs,
        )
    slow = ways([*python, "one", "two", "pool"], runs)
    fast = ways([program(programs, "gil"), *size, str(many)], runs)
    found = {
        BASE: slow["one"],
        "Python, two threads": slow["two"],
        "Python, Pool of two processes": slow["pool"],
        "Two threads call Rust, attached": called["attached"],
        "Two threads call Rust, detached": called["detached"],
        "Rust, one thread": fast["one"],
        "Rust, two threads": fast["two"],
        "Rust, rayon with two threads": fast["rayon"],
    }
    contestants = dict(found)
    versions = {
        "Python": measuring.python_version(),
        "rustc": measuring.rustc_version(),
        "rayon": crate_version("rayon"),
    }
    if free is not None:
        interpreter, version = free
        versions["free-threaded Python"] = version
        command = [interpreter, "-I", str(PYTHON), *size, str(rounds), "one", "two"]
        for way, outcome in ways(command, runs).items():
            if outcome[0] != found[BASE][0]:
                sys.exit(f"{FREE[way]} counted {outcome[0]}, {BASE} {found[BASE][0]}")
            contestants[FREE[way]] = outcome
    base = found[BASE][1]
    least = min(took for _, took in contestants.values())
    table = [
        [who, share(took, base), times(base, took)]
        for who, (_, took) in contestants.items()
    ]
    table += [[who, NOT_HERE, NOT_HERE] for who in FREE.values() if free is None]
    limit = f"{rows * 500:,}".replace(",", " ")
    measuring.give(
        {
            "title": "Counting prime numbers, by threads and by processes",
            "caption": (
                f"All count the prime numbers below {limit} in the same way; of "
                "many rounds the fastest counts. The processes of the pool and the "
                "threads of rayon are there already; other threads are started in "
                "each round. *Attached* is a call that keeps the global interpreter "
                "lock until it is over, *detached* one that gives it back for as long "
                "as it takes."
            ),
            "latency": False,
            "sources": [
                *measuring.sources(
                    [
                        PYTHON.name,
                        CALLED.name,
                        LIBRARY.name,
                        "contestants.py",
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
                "label": "Time as a multiple of the fastest",
                "scale": "log",
                "bars": [
                    {
                        "name": who,
                        "value": round(took / least, 2),
                        "text": times(took, least),
                    }
                    for who, (_, took) in contestants.items()
                ],
            },
            "table": {
                "columns": ["", f"time, if {BASE}, takes 1", "speed-up"],
                "rows": table,
            },
        }
    )


main()
