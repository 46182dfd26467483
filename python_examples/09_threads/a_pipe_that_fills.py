"""A program prints into a pipe that nobody reads yet: little fits, much does not."""

import sys
from subprocess import PIPE, Popen, TimeoutExpired


def printer(lines: int) -> None:
    for line in range(lines):
        print(f"{line:06}: a line of the night's report")


def wait_then_read(lines: int, patience: float) -> str:
    me = [sys.executable, __file__, str(lines)]
    with Popen(me, stdout=PIPE) as printer:
        try:
            printer.wait(timeout=patience)
        except TimeoutExpired:
            printer.kill()
            return "hangs"
        return "ended"


def ward() -> None:
    print(f"10 lines: the printer {wait_then_read(10, patience=30)}")
    print(f"20000 lines: the printer {wait_then_read(20_000, patience=0.4)}")


if len(sys.argv) > 1:
    printer(int(sys.argv[1]))
else:
    ward()
