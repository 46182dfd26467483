"""Generics against dyn: the same team and the same readings, in time and in size."""

from __future__ import annotations

import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import measuring
from jobs import best
from measuring import times

WAYS = {
    "generic": Path(__file__).with_name("generics_or_dyn_generic.rs"),
    "dyn": Path(__file__).with_name("generics_or_dyn_dyn.rs"),
}
SHARED = "generics_or_dyn_ward.rs"
# In the compiler's assembly a line with one instruction: neither label nor directive.
INSTRUCTION = re.compile(r"^\t[a-z]", re.MULTILINE)


@dataclass
class Found:
    """What came of one way."""

    result: str
    short: int
    long: int
    instructions: int
    file: int


def compiled(source: Path, made: Path, *options: str) -> Path:
    """What rustc makes of the program, optimised, in one piece."""
    always = ["--edition", "2024", "-O", "-C", "codegen-units=1"]
    measuring.run([measuring.rustc(), *always, *options, str(source), "-o", str(made)])
    return made


def found(source: Path, size: str, runs: int, folder: Path) -> Found:
    result, took = best([str(measuring.build_rust(source, folder)), size], runs)
    assembly = compiled(source, folder / "assembly.s", "--emit=asm")
    instructions = len(INSTRUCTION.findall(assembly.read_text(encoding="utf-8")))
    if instructions == 0:
        sys.exit(f"no instruction is found in the assembly of {source.name}")
    file = compiled(source, folder / "stripped.exe", "-C", "strip=symbols")
    return Found(result, took["short"], took["long"], instructions, file.stat().st_size)


def closely(by_dyn: int, by_generic: int) -> str:
    """A ratio; near 1 with one digit more."""
    ratio = by_dyn / by_generic
    return times(by_dyn, by_generic) if ratio >= 2 else f"{ratio:.2f} times"


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    size, runs = ("500", 1) if quick else ("20000", 10)
    with tempfile.TemporaryDirectory() as name:
        ways = {
            way: found(source, size, runs, Path(name)) for way, source in WAYS.items()
        }
    generic, dyn = ways["generic"], ways["dyn"]
    compared = {
        "Time, a short method for each reading": (dyn.short, generic.short),
        "Time, a longer method for each patient": (dyn.long, generic.long),
        "Instructions in the machine code": (dyn.instructions, generic.instructions),
        "Size of the whole program": (dyn.file, generic.file),
    }
    measuring.give(
        {
            "title": "Generic and dyn, in time and in size",
            "caption": (
                "Eight professions judge the same readings of a pulse, once as "
                "generics and once through `dyn`. In one function nearly all the "
                "work is a short method, called for each reading. In the other, the "
                "method goes through 50 readings, and the function writes a report. "
                "The fastest of 2000 rounds counts. Instructions are those that the "
                "compiler makes of the program itself; the whole program contains "
                "parts of the standard library as well."
            ),
            "latency": False,
            "sources": measuring.sources(
                [
                    *(source.name for source in WAYS.values()),
                    SHARED,
                    "jobs.py",
                    "measuring.py",
                ]
            ),
            "machine": measuring.machine(),
            "versions": {"rustc": measuring.rustc_version()},
            "results": {way: one.result for way, one in ways.items()},
            "bars": {
                "label": "dyn as a multiple of the generic way",
                "scale": "linear",
                "bars": [
                    {
                        "name": what,
                        "value": round(by_dyn / by_generic, 2),
                        "text": closely(by_dyn, by_generic),
                    }
                    for what, (by_dyn, by_generic) in compared.items()
                ],
            },
        }
    )


main()
