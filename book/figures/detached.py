"""Two threads call the same function in Rust, attached to Python and detached."""

from __future__ import annotations

import measuring
from border import figure, measured

NAMES = {
    "attached-1": "one thread, attached",
    "attached-2": "two threads, attached",
    "detached-1": "one thread, detached",
    "detached-2": "two threads, detached",
}


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    work, rounds, runs = ("1000", "2", 1) if quick else ("2000000", "40", 4)
    found = measured(["detached", work, rounds], runs)
    measuring.give(
        {
            "title": "How long two threads take that call Rust",
            "caption": (
                "Each thread makes one call, and all calls do the same work. Attached, "
                "the second call waits until the first is over: two threads take twice "
                "the time of one. Detached, both run at once where there are two "
                "processors. Of many rounds the fastest counts."
            ),
            **figure(
                NAMES,
                found,
                "attached-1",
                {"label": "Time as a multiple of one thread alone", "scale": "linear"},
            ),
        }
    )


main()
