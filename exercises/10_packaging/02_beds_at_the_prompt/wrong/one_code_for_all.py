# wrong: too few beds is no wrong call
#~ expect: tests fail

import argparse
import sys
from collections.abc import Sequence

FREE = {"blue": [3, 5, 8], "green": [], "red": [12]}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the free beds of a ward; the exit code says how it went."""
    parser = argparse.ArgumentParser(prog="free-beds")
    parser.add_argument("ward")
    parser.add_argument("--at-least", type=int, default=1)
    asked = parser.parse_args(arguments)
    beds = FREE.get(asked.ward)
    if beds is None:
        parser.error(f"there is no ward called {asked.ward}")
    if len(beds) < asked.at_least:
        print(f"free-beds: only {len(beds)} free in {asked.ward}", file=sys.stderr)
        return 2
    for bed in beds:
        print(bed)
    return 0
