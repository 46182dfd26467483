"""The Python way of zero_copy: the function that the page shows.

Called with a log, it prints what came out and how many nanoseconds the fastest of
several rounds took.
"""

import contextlib
import importlib.util
import io
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from time import perf_counter_ns

MASK = 0xFFFF_FFFF
ROUNDS = 100
ROOT = Path(__file__).resolve().parents[2]
SHOWN = ROOT / "python_examples" / "06_lifetimes" / "count_the_places.py"


def shown() -> Callable[[str], Mapping[str, int]]:
    """The function of the pair; what its program prints is of no interest here."""
    spec = importlib.util.spec_from_file_location(SHOWN.stem, SHOWN)
    if spec is None or spec.loader is None:
        sys.exit(f"{SHOWN} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    with contextlib.redirect_stdout(io.StringIO()):
        spec.loader.exec_module(module)
    places: Callable[[str], Mapping[str, int]] = module.places
    return places


def sum_up(counts: Mapping[str, int]) -> str:
    """Three numbers that differ when a place or a count does."""
    checksum = 0
    for place, count in sorted(counts.items()):
        for byte in place.encode():
            checksum = (checksum * 31 + byte) & MASK
        checksum = (checksum * 31 + count) & MASK
    return f"{len(counts)}/{sum(counts.values())}/{checksum}"


def main() -> None:
    log = Path(sys.argv[1]).read_text(encoding="utf-8")
    places = shown()
    result = sum_up(places(log))
    least: int | None = None
    for _ in range(ROUNDS):
        start = perf_counter_ns()
        places(log)
        took = perf_counter_ns() - start
        least = took if least is None else min(least, took)
    print("places", result, least)


main()
