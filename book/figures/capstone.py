"""Contestants of the capstone's jobs: its engine, the Pythons beside it, C."""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import measuring
from contestants import crate_version
from measuring import ROOT
from outside import LOCK, environment, versions

ENGINE = ROOT / "crates" / "capstone" / "engine"
PYTHON = Path(__file__).with_name("contestants_python.py")
C_PROGRAM = Path(__file__).with_name("fib_contestants.c")

Ways = dict[str, tuple[str, int]]
"""What came out of each way, and its least nanoseconds."""


def engine() -> str:
    """The engine's own program that does every job in every way."""
    return built("measure")


def limits() -> str:
    """The program that does of a job the part that takes the processor longest."""
    return built("limits")


def built(example: str) -> str:
    target = ROOT / "target" / "figures"
    cargo = os.environ.get("CARGO") or "cargo"
    manifest = ["--manifest-path", str(ROOT / "Cargo.toml")]
    options = ["--release", "--locked", "--quiet", "--package", "engine"]
    measuring.run(
        [
            *[cargo, "build", *manifest, *options, "--example", example],
            *["--target-dir", str(target)],
        ]
    )
    ending = ".exe" if sys.platform == "win32" else ""
    return str(target / "release" / "examples" / f"{example}{ending}")


def python() -> list[str]:
    return [environment(), "-I", str(PYTHON)]


def compiler() -> str | None:
    """GCC, where it is: what is called gcc on macOS is another compiler."""
    found = shutil.which("gcc")
    if found is None or "Free Software" not in measuring.run([found, "--version"]):
        return None
    return found


def take_turns(commands: Sequence[Sequence[str]], runs: int) -> Ways:
    """Runs all of them so often; the last three words of a line are a way's."""
    found: Ways = {}
    for _ in range(runs):
        for command in commands:
            for line in measuring.run(command).splitlines():
                way, result, took = line.split()[-3:]
                known, least = found.get(way, (result, int(took)))
                if known != result:
                    sys.exit(f"{way}: once {known}, once {result}")
                found[way] = result, max(1, min(int(took), least))
    return found


def write_orders(file: Path, rows: int) -> None:
    """Orders of 500 wards, the same in each run."""
    chance = random.Random(7)
    wards = [f"ward-{number:03}" for number in range(500)]
    items = ["gauze", "syringe", "gloves", "saline", "bandage"]
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.write("id,ward,item,amount\n")
        for number in range(rows):
            amount = f"{chance.randrange(1, 200_000) / 100:.2f}"
            names = f"{chance.choice(wards)},{chance.choice(items)}"
            out.write(f"{number},{names},{amount}\n")


def sources(*parts: str) -> list[str]:
    """What the contestants of a job are made of; `parts` are the engine's own."""
    files = [file for part in parts for file in sorted(ENGINE.glob(part))]
    examples = ["examples/measure.rs", "examples/rounds/mod.rs"]
    rust = ["Cargo.toml", *examples, "src/cpu.rs", "src/lib.rs"]
    engine = [f"crates/capstone/engine/{one}" for one in rust]
    engine += [file.relative_to(ROOT).as_posix() for file in files]
    ours = ["capstone.py", "contestants.py", "jobs.py", "measuring.py", "outside.py"]
    return [*measuring.sources([*ours, PYTHON.name, LOCK]), *engine]


def faster(rival: float, took: float) -> str:
    """How many times as fast as the rival, also where that is little."""
    ratio = rival / took
    return measuring.times(rival, took) if ratio >= 0.095 else f"{ratio:.1g} times"


def bars(names: Mapping[str, str], found: Ways, scale: str) -> dict[str, Any]:
    """How many times as fast as Python each way is, in the order of `names`."""
    base = found["python"][1]
    return {
        "label": "Times as fast as Python",
        "scale": scale,
        "bars": [
            {
                "name": name,
                "value": float(f"{base / found[way][1]:.3g}"),
                "text": measuring.times(base, found[way][1]),
            }
            for way, name in names.items()
        ],
    }


def against(
    rivals: Mapping[str, str], names: Mapping[str, str], found: Ways
) -> dict[str, Any]:
    """How many times as fast as each of these rivals each way is."""
    return {
        "columns": ["", *(f"against {rival}" for rival in rivals.values())],
        "rows": [
            [name, *(faster(found[rival][1], found[way][1]) for rival in rivals)]
            for way, name in names.items()
        ],
    }


def slowest_first(names: Mapping[str, str], found: Ways) -> dict[str, str]:
    return {way: names[way] for way in sorted(names, key=lambda way: -found[way][1])}


def made_with(*packages: str, crates: Sequence[str] = ()) -> dict[str, str]:
    return {
        "Python": measuring.python_version(),
        "rustc": measuring.rustc_version(),
        **{crate: crate_version(crate) for crate in crates},
        **versions(environment(), *packages),
    }
