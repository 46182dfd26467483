"""The last seat: how often an ordinary test meets the order that sells it twice.

Two threads want one seat, in many rounds; in each round it is counted whether somebody
sat, which has to be so in all of them, and whether both did.
"""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path

import measuring

RUST = Path(__file__).with_name("last_seat_rounds.rs")


class Seats:
    """Seats behind a lock, as in the Rust program."""

    def __init__(self) -> None:
        self.free = 1
        self.lock = threading.Lock()

    def check_then_take(self) -> bool:
        with self.lock:
            if self.free == 0:
                return False
        with self.lock:
            self.free -= 1
        return True


def python_rounds(rounds: int) -> tuple[int, int]:
    """In how many rounds somebody sat, and in how many both did."""
    somebody = both = 0
    for _ in range(rounds):
        seats = Seats()
        sat: list[bool] = []
        bo = threading.Thread(
            target=lambda seats=seats, sat=sat: sat.append(seats.check_then_take())
        )
        bo.start()
        ana = seats.check_then_take()
        bo.join()
        somebody += ana or sat[0]
        both += ana and sat[0]
    return somebody, both


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    rounds = 100 if quick else 100_000
    with tempfile.TemporaryDirectory() as name:
        program = measuring.build_rust(RUST, Path(name))
        printed = measuring.run([str(program), str(rounds)])
    seen = {"Python, check, then take": python_rounds(rounds)}
    names = {
        "check_then_take": "Rust, check, then take",
        "check_and_take": "Rust, check and take in one",
    }
    for line in printed.splitlines():
        version, somebody, both = line.split()
        seen[names[version]] = (int(somebody), int(both))
    measuring.give(
        {
            "title": "An ordinary test of the last seat",
            "caption": (
                "Main starts a thread for Bo, takes a seat for Ana, and waits for Bo: "
                "as a test would, with nothing that forces an order."
            ),
            "latency": False,
            "sources": measuring.sources([RUST.name, "measuring.py"]),
            "machine": measuring.machine(),
            "versions": {
                "Python": measuring.python_version(),
                "rustc": measuring.rustc_version(),
            },
            "results": {
                name: f"somebody sat in {somebody} of {rounds} rounds"
                for name, (somebody, _) in seen.items()
            },
            "table": {
                "columns": ["version", "rounds", "rounds in which both sat"],
                "rows": [
                    [name, f"{rounds:_}".replace("_", " "), str(both)]
                    for name, (_, both) in seen.items()
                ],
            },
        }
    )


main()
