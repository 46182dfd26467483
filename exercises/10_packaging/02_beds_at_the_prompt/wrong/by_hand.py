# wrong: read by hand, every wrong call is a traceback
#~ expect: tests fail

import sys
from collections.abc import Sequence

FREE = {"blue": [3, 5, 8], "green": [], "red": [12]}


def main(arguments: Sequence[str] | None = None) -> int:
    given = list(arguments or sys.argv[1:])
    beds = FREE[given[0]]
    least = int(given[2]) if len(given) > 2 else 1
    if len(beds) < least:
        print("too few", file=sys.stderr)
        return 1
    print("\n".join(str(bed) for bed in beds))
    return 0
