"""What a call across the border costs: a function of one int that gives it back."""

from __future__ import annotations

import measuring
from border import figure, measured
from measuring import times

NAMES = {
    "abs": "abs, written in C",
    "python": "the same function, written in Python",
    "rust": "the function in Rust",
}


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    number, rounds, runs = ("100", "2", 1) if quick else ("20000", "60", 6)
    found = measured(["call", number, rounds], runs)
    measuring.give(
        {
            "title": "What a call across the border costs",
            "caption": (
                "Each function takes one int and gives one back, and does nothing else "
                "that would take time. Each call is a line in a loop, and the loop and "
                "looking up the two names belong to it. Of many rounds the fastest "
                "counts."
            ),
            "number": {
                "value": times(found["rust"][1], found["abs"][1]),
                "words": "the time of a call of `abs`",
            },
            **figure(
                NAMES,
                found,
                "abs",
                {"label": "Time as a multiple of a call of abs", "scale": "linear"},
            ),
        }
    )


main()
