"""A command is a function of its arguments, and its result an exit code."""

import argparse
import contextlib
import sys
from collections.abc import Sequence


def fib(place: int) -> int:
    number, following = 0, 1
    for _ in range(place):
        number, following = following, number + following
    return number


def command(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="fib-number")
    parser.add_argument("place", type=int, help="which number, counted from 0")
    place: int = parser.parse_args(arguments).place
    print(fib(place))
    return 0


for arguments in [["10"], ["ten"], []]:
    try:
        # To see here what argparse writes on the standard error.
        with contextlib.redirect_stderr(sys.stdout):
            code: int | str | None = command(arguments)
    except SystemExit as end:
        code = end.code
    print(f"exit code {code}")
sys.exit(command(["11"]))
