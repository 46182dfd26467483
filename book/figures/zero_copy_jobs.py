"""The job of `zero_copy`, in Python: the function that the page shows."""

from __future__ import annotations

import contextlib
import io
import runpy
import sys
from pathlib import Path
from time import perf_counter_ns

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "python_examples/06_lifetimes/count_the_places.py"


def make_log(lines: int) -> str:
    """The same log in both languages: 40 beds, and a line for each minute."""
    return "".join(
        f"{number // 60 % 24:02}:{number % 60:02} bed {number * 7919 % 40}: "
        "seen by Dr. Okoye\n"
        for number in range(lines)
    )


def main() -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        places = runpy.run_path(str(EXAMPLE))["places"]
    log = make_log(int(sys.argv[1]))
    start = perf_counter_ns()
    counts = places(log)
    took = perf_counter_ns() - start
    print(f"python {len(counts)}/{sum(counts.values())} {took}")


main()
