"""What is left of a benchmark whose result nobody uses, or whose input is known."""

from __future__ import annotations

import tempfile
from pathlib import Path

import measuring
from jobs import best

SOURCE = Path(__file__).with_name("black_box_fib.rs")
# How each call is written, and the end of the job's name.
WRITTEN = {
    "unused": "fib(24)",
    "result_kept": "black_box(fib(24))",
    "both_hidden": "black_box(fib(black_box(24)))",
}
# Each function, its words, and how the job's name begins.
FUNCTIONS = {"loop": "Loop", "recursive": "Recursion"}


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    rounds, runs = ("3", 1) if quick else ("300", 5)
    with tempfile.TemporaryDirectory() as name:
        program = measuring.build_rust(SOURCE, Path(name))
        results, took = best([str(program), rounds], runs)
    computed = dict(word.split() for word in results.split(", "))
    bars = []
    for function, words in FUNCTIONS.items():
        whole = took[f"{function}_both_hidden"]
        for how, call in WRITTEN.items():
            share = took[f"{function}_{how}"] / whole
            bars.append(
                {
                    "name": f"{words}: {call}",
                    "value": round(100 * share, 1),
                    "text": f"{share:.0%}".replace("%", " %"),
                }
            )
    measuring.give(
        {
            "title": "What the compiler leaves of equal calls",
            "caption": (
                "Each bar is one program text, optimised by `rustc -O`: a `for` that "
                "makes the same call again and again, 10000 times where `fib` is a "
                "loop, ten times where it is a recursion. 100 % is the time of the "
                "same function with number and result hidden. Of many rounds the "
                "fastest counts, all texts in each round, and nothing can be saved "
                "from one round to the next."
            ),
            "latency": False,
            "sources": measuring.sources(
                [SOURCE.name, "jobs.py", "measuring.py"],
            ),
            "machine": measuring.machine(),
            "versions": {"rustc": measuring.rustc_version()},
            "results": computed,
            "bars": {
                "label": "Time, in per cent of the whole work",
                "scale": "linear",
                "bars": bars,
            },
        }
    )


main()
