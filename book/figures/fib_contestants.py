"""The plain recursion in Python, numba, C and Rust; beside it, another algorithm."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import capstone
import measuring
from measuring import times

NAMES = {
    "python": "Python",
    "numba": "Python, compiled by numba",
    "recursive": "Rust, plain",
    "c": "C, gcc -O3",
    "tuned": "Rust, most calls written out",
    "lru_cache": "Python with lru_cache: another algorithm",
}
RECURSIONS = ["python", "numba", "recursive", "c", "tuned"]


def one_algorithm(small: capstone.Ways, large: capstone.Ways) -> None:
    """Five numbers more are 11 times as many additions.

    A compiler that joins equal calls makes another algorithm of it, whose time does not
    grow like that.
    """
    for way in set(RECURSIONS) & set(small):
        grown = large[way][1] / small[way][1]
        if grown < 8:
            sys.exit(f"{way}: five numbers more take {grown:.1f} times as long, not 11")


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    index, rounds, runs = (16, "2", 1) if quick else (30, "30", 6)
    with tempfile.TemporaryDirectory() as folder:
        engine = capstone.engine()
        programs = [[*capstone.python(), "fibonacci"], [engine, "fibonacci"]]
        made_with = capstone.made_with("numba")
        if gcc := capstone.compiler():
            program = str(Path(folder) / "fib.exe")
            measuring.run([gcc, "-O3", "-o", program, str(capstone.C_PROGRAM)])
            programs.append([program])
            made_with["gcc"] = measuring.run([gcc, "-dumpfullversion"]).strip()

        def ways(index: int, runs: int) -> capstone.Ways:
            words = [str(index), rounds]
            return capstone.take_turns([[*one, *words] for one in programs], runs)

        found = ways(index, runs)
        if not quick:
            one_algorithm(ways(index - 5, 1), found)
    results = {NAMES[way]: found[way][0] for way in NAMES if way in found}
    if len(set(results.values())) != 1:
        sys.exit(f"they do not agree: {results}")
    # There is not a C compiler everywhere, and without one all others still agree.
    results.pop(NAMES["c"], None)
    base = found["python"][1]
    shown = {way: NAMES[way] for way in RECURSIONS if way in found}
    measuring.give(
        {
            "title": f"How many times as fast as Python fib({index}) is computed",
            "caption": (
                "All bars add every 0 and 1 of the recursion. What the clock can check "
                "was checked: five numbers more take each of them about eleven times "
                "as long, so none has become another algorithm. numba had compiled "
                "before the clock started. Of many rounds the fastest counts."
            ),
            "latency": False,
            "sources": [
                *capstone.sources("src/fibonacci.rs", "src/fibonacci/*.rs"),
                *measuring.sources([capstone.C_PROGRAM.name]),
            ],
            "machine": measuring.machine(),
            "versions": made_with,
            "results": results,
            "number": {
                "value": times(base, found["lru_cache"][1]),
                "words": (
                    "as fast as Python is Python with `lru_cache`: it adds each number "
                    "once, so it is another algorithm and has no bar here"
                ),
            },
            "bars": capstone.bars(shown, found, "linear"),
        }
    )


main()
