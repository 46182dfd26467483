"""Sums of pulses by patient, from a log.

Run as a program it reads logs from standard input; a line `end` closes a log. For each
log it prints the patients in the order in which they come first, with the sum and the
number of their pulses.
"""

import sys


def sums(log: list[str]) -> dict[str, tuple[int, int]]:
    """Sum and number of the pulses of each patient; other lines are left out."""
    found: dict[str, tuple[int, int]] = {}
    for line in log:
        words = line.split(" ")
        if len(words) != 3 or words[1] != "pulse":
            continue
        if not (words[2].isascii() and words[2].isdigit()):
            continue
        total, count = found.get(words[0], (0, 0))
        found[words[0]] = (total + int(words[2]), count + 1)
    return found


def main() -> None:
    log: list[str] = []
    for line in sys.stdin:
        line = line.rstrip("\n")
        if line != "end":
            log.append(line)
            continue
        parts = []
        for name, (total, count) in sums(log).items():
            parts.append(f"{name}={total}/{count}")
        print(", ".join(parts))
        log = []


if __name__ == "__main__":
    main()
