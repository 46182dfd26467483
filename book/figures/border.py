"""What the figures about the border between Python and Rust share."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import measuring
from contestants import crate_version
from measuring import times
from outside import LOCK, build_module, environment, versions

CALLER = Path(__file__).with_name("border_python.py")
PACKAGE = "border_figures"
SOURCES = [
    *measuring.sources(
        [CALLER.name, LOCK, "border.py", "contestants.py", "jobs.py"],
    ),
    *measuring.sources(["measuring.py", "outside.py"]),
    *(
        f"crates/figures/border/{part}"
        for part in ("Cargo.toml", "build.rs", "src/lib.rs")
    ),
]

Found = dict[str, tuple[str, float]]


def measured(job: list[str], runs: int) -> Found:
    """For each way what came out, and its least nanoseconds."""
    python = environment()
    found: Found = {}
    with tempfile.TemporaryDirectory() as folder:
        build_module(PACKAGE, python, Path(folder))
        for _ in range(runs):
            said = measuring.run([python, "-I", str(CALLER), folder, *job])
            for line in said.splitlines():
                way, result, took = line.split()
                known, least = found.get(way, (result, float(took)))
                if known != result:
                    sys.exit(f"{way}: once {known}, once {result}")
                found[way] = result, min(float(took), least)
    return found


def figure(
    names: Mapping[str, str], found: Found, base: str, bars: dict[str, Any]
) -> dict[str, Any]:
    """What all of them say; `bars` are drawn as multiples of the way `base`."""
    least = found[base][1]
    return {
        "latency": False,
        "sources": SOURCES,
        "machine": measuring.machine(),
        "versions": made_with(),
        "results": {names[way]: found[way][0] for way in names},
        "bars": {
            **bars,
            "bars": [
                {
                    "name": names[way],
                    "value": round(found[way][1] / least, 2),
                    "text": times(found[way][1], least),
                }
                for way in names
            ],
        },
    }


def made_with() -> dict[str, str]:
    return {
        "Python": measuring.python_version(),
        "rustc": measuring.rustc_version(),
        "PyO3": crate_version("pyo3"),
        "NumPy": versions(environment(), "numpy")["numpy"],
    }
