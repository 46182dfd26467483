"""The same question about many readings: looked at where they are, or copied first."""

from __future__ import annotations

import measuring
from border import figure, measured

NAMES = {
    "borrowed": "Rust, looks into the array",
    "numpy": "NumPy",
    "copy": "Rust, copies the array first",
    "list": "Rust, gets a list",
    "element": "Rust, gets an array and asks for a Vec",
    "python": "Python, over a list",
}


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    size, rounds, runs = ("1000", "2", 1) if quick else ("1000000", "12", 4)
    found = measured(["copies", size, rounds], runs)
    measuring.give(
        {
            "title": "How long counting the high readings takes",
            "caption": (
                "A million readings as floats; how many are above a limit? The four "
                "ways in Rust run the same loop, and differ in how the readings come "
                "to it. Of many rounds the fastest counts."
            ),
            **figure(
                NAMES,
                found,
                "borrowed",
                {
                    "label": "Time as a multiple of the fastest way in Rust",
                    "scale": "log",
                },
            ),
        }
    )


main()
