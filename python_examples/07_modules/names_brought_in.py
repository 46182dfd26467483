"""Ways to a shorter name."""

import math
from collections import Counter as Tally

LIMIT = 50


def main() -> None:
    # For this function alone.
    from math import prod

    tally: Tally[str] = Tally()
    tally["gauze"] = prod([4, 15])
    tally["tape"] = math.prod([4, 3])
    for item, pieces in sorted(tally.items()):
        print(f"{item} {pieces} {str(pieces > LIMIT).lower()}")


main()
