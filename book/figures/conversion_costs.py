"""What it costs to carry values across the border, by kind and by size."""

from __future__ import annotations

import measuring
from border import SOURCES, made_with, measured
from measuring import times

SIZES = [1, 10, 100, 1_000, 10_000, 100_000]
KINDS = {
    "int": ("int", "i64"),
    "float": ("float", "f64"),
    "str": ("str", "&str, and a String back"),
    "bytes": ("bytes", "&[u8], and a Vec<u8> back"),
    "array": ("NumPy array", "borrowed array, and a Vec handed over back"),
    "list": ("list of ints", "Vec<i64>"),
    "dict": ("dict of ints by text", "HashMap<String, i64>"),
}
LINES = [
    ("dict", "out"),
    ("dict", "in"),
    ("list", "out"),
    ("list", "in"),
    ("bytes", "in"),
    ("array", "in"),
]
WAYS = {"in": "into Rust", "out": "out of Rust"}


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    rounds, runs = ("2", 1) if quick else ("12", 3)
    sizes = SIZES[:2] if quick else SIZES
    shown = sizes[1] if quick else 1_000
    found = measured(["conversions", ",".join(map(str, sizes)), rounds], runs)
    base = found["call-both-1"][1]

    def cost(kind: str, way: str, size: int) -> float:
        return found[f"{kind}-{way}-{size}"][1] / base

    measuring.give(
        {
            "title": "What a call costs by what it carries",
            "caption": (
                "Time as a multiple of a call that carries one small int each way. "
                "*Into Rust* the function gets the value and gives back its length at "
                "most; *out of Rust* it makes the value and gives it back, which "
                "includes making it. Lines that stay level are values that Rust "
                "looks at where they are. Of many rounds the fastest counts."
            ),
            "latency": False,
            "sources": SOURCES,
            "machine": measuring.machine(),
            "versions": made_with(),
            # What went in has the size that came out; the caller looks at each.
            "results": {
                "into Rust": "all sizes agree",
                "out of Rust": "all sizes agree",
            },
            "plot": {
                "x": {"label": "Elements", "scale": "log", "unit": ""},
                "y": {"label": "Times a call with one int", "scale": "log"},
                "series": [
                    {
                        "name": f"{KINDS[kind][0]}, {WAYS[way]}",
                        "points": [
                            [size, float(f"{cost(kind, way, size):.3g}")]
                            for size in sizes
                        ],
                    }
                    for kind, way in LINES
                ],
            },
            "table": {
                "columns": ["Python", "Rust", "elements", "into Rust", "out of Rust"],
                "rows": [
                    [
                        python,
                        rust,
                        "1" if size == 1 else f"{size:,}".replace(",", " "),
                        times(cost(kind, "in", size), 1),
                        times(cost(kind, "out", size), 1),
                    ]
                    for kind, (python, rust) in KINDS.items()
                    for size in [1 if kind in ("int", "float") else shown]
                ],
            },
        }
    )


main()
