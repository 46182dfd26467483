"""Many flights with drag: in Python, NumPy, numba and Rust, to the same bits."""

from __future__ import annotations

import capstone
import measuring

NAMES = {
    "python": "Python",
    "advance": "Rust, one after the other",
    "numba": "numba, one after the other",
    "numpy": "NumPy, all at once",
    "in-step": "Rust, the loops turned round",
    "numba-wide": "numba, side by side",
    "numba-parallel": "numba, side by side on two threads",
    "wide": "the engine, side by side",
    "parallel": "the engine, side by side on two threads",
}
RIVALS = {"python": "Python", "numpy": "NumPy", "numba-wide": "numba, side by side"}


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    count, steps = ("64", "20") if quick else ("2048", "1000")
    rounds, runs = ("1", 1) if quick else ("20", 5)
    engine, python = capstone.engine(), capstone.python()
    commands = [
        [*python, "flights", count, steps, rounds],
        [engine, "flights", count, steps, rounds],
    ]
    found = capstone.take_turns(commands, runs)
    limit = [capstone.limits(), "flights", count, steps, rounds]
    [(_, roots)] = capstone.take_turns([limit], runs).values()
    order = capstone.slowest_first(NAMES, found)
    measuring.give(
        {
            "title": "How many times as fast as Python many flights are followed",
            "caption": (
                "2 048 flights with drag, 1 000 steps each. All end in the same "
                "states, to the last bit. numba compiles for the processor it finds, "
                "and had done so before the clock started; the engine asks the "
                "processor how wide its instructions are. Of many rounds the fastest "
                "counts."
            ),
            "latency": False,
            "sources": capstone.sources(
                "src/flight.rs", "src/flight/*.rs", "examples/limits.rs"
            ),
            "machine": measuring.machine(),
            "versions": capstone.made_with("numba", "numpy", crates=["rayon"]),
            "results": {NAMES[way]: found[way][0] for way in NAMES},
            "number": {
                "value": measuring.times(found["python"][1], roots),
                "words": (
                    "as fast as Python is the limit of one thread: the square roots "
                    "alone, as wide as this processor computes them"
                ),
            },
            "bars": capstone.bars(order, found, "log"),
            "table": capstone.against(RIVALS, order, found),
        }
    )


main()
