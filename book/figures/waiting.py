"""Waiting: the same questions to a slow desk, one after the other and all at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import measuring
from contestants import build_package, package_sources, program
from in_turn import in_turn
from measuring import times

PYTHON = Path(__file__).with_name("waiting_python.py")


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    questions, wait, runs, rounds = (4, 2, 1, 1) if quick else (32, 10, 5, 2)
    desk = program(build_package("threads_figures"), "waiting")
    with subprocess.Popen(
        [desk, "serve", str(wait)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as server:
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        asked = [port, str(questions), str(rounds)]
        commands = {
            "python": [sys.executable, "-I", str(PYTHON), *asked],
            "rust": [desk, "ask", *asked],
        }
        python, rust = in_turn(commands, runs).values()
        # The desk closes when its input does.
        server.communicate()
    found = {
        "Python, one after the other": python["in-turn"],
        "Python, a thread for each": python["threads"],
        "Python, asyncio": python["asyncio"],
        "Rust, one after the other": rust["in-turn"],
        "Rust, a thread for each": rust["threads"],
    }
    least = min(took for _, took in found.values())
    measuring.give(
        {
            "title": "Asking a desk that takes its time",
            "caption": (
                f"{questions} questions go to a program on the same machine, each over "
                "a connection of its own. It lets each wait for a hundredth of a "
                "second, then answers, and can take them all at once. Of equally many "
                "rounds the fastest counts."
            ),
            "latency": False,
            "sources": [
                *measuring.sources(
                    [
                        PYTHON.name,
                        "contestants.py",
                        "in_turn.py",
                        "jobs.py",
                        "measuring.py",
                    ]
                ),
                *package_sources("threads", "waiting"),
            ],
            "machine": measuring.machine(),
            "versions": {
                "Python": measuring.python_version(),
                "rustc": measuring.rustc_version(),
            },
            "results": {who: result for who, (result, _) in found.items()},
            "bars": {
                "label": "Time as a multiple of the fastest",
                "scale": "linear",
                "bars": [
                    {
                        "name": who,
                        "value": round(took / least, 2),
                        "text": times(took, least),
                    }
                    for who, (_, took) in found.items()
                ],
            },
        }
    )


main()
