"""Many lines to another program and as many back: `communicate` does both at once."""

import sys
from subprocess import PIPE, Popen

LINES = 20_000


def stamp() -> None:
    for line in sys.stdin:
        print(f"seen: {line.strip()}")


def ward() -> None:
    me = [sys.executable, __file__, "stamp"]
    report = "a line of the night's report\n" * LINES
    with Popen(me, stdin=PIPE, stdout=PIPE, text=True) as stamp:
        said, _ = stamp.communicate(report)
    lines = said.splitlines()
    print(f"{len(lines)} lines came back")
    print(f"the last: {lines[-1]}")


if len(sys.argv) > 1:
    stamp()
else:
    ward()
