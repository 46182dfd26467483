"""Sums by ward of two million orders in a text: Python, pandas, polars, Rust."""

from __future__ import annotations

import tempfile
from pathlib import Path

import capstone
import measuring

NAMES = {
    "python": "Python",
    "pandas": "pandas",
    "plain": "Rust, split and a HashMap",
    "by-search": "Rust, a search for each line",
    "polars-alone": "polars, one thread",
    "polars": "polars, threads",
    "by-bitmaps": "Rust, 64 bytes at a time",
    "parallel": "Rust, 64 bytes at a time, threads",
}
RIVALS = {"python": "Python", "pandas": "pandas", "polars": "polars, threads"}


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    rows, rounds, runs = (5_000, "1", 1) if quick else (2_000_000, "6", 4)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "orders.csv"
        capstone.write_orders(file, rows)
        engine, python = capstone.engine(), capstone.python()
        commands = [
            [*python, "sums", str(file), rounds],
            [*python, "sums-alone", str(file), rounds],
            [engine, "sums", str(file), rounds],
        ]
        found = capstone.take_turns(commands, runs)
    order = capstone.slowest_first(NAMES, found)
    measuring.give(
        {
            "title": "How many times as fast as Python orders are added up",
            "caption": (
                "Two million orders of 500 wards, as text with commas, which is in "
                "memory for all of them: the sum of each ward. *Threads* are as many "
                "as processors; what does not say so has one, pandas with its usual "
                "reader too. All sums agree to the cent; those of Rust are exact, the "
                "others add floats. Of several rounds the fastest counts."
            ),
            "latency": False,
            "sources": capstone.sources("src/grouped.rs", "src/grouped/*.rs"),
            "machine": measuring.machine(),
            "versions": capstone.made_with("pandas", "polars", crates=["rayon"]),
            "results": {NAMES[way]: found[way][0] for way in NAMES},
            "bars": capstone.bars(order, found, "linear"),
            "table": capstone.against(RIVALS, order, found),
        }
    )


main()
