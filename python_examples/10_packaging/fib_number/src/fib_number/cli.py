"""The console command ``fib-number``."""

import argparse
from collections.abc import Sequence

from fib_number import fib


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the number whose place was given."""
    parser = argparse.ArgumentParser(prog="fib-number", description="Fibonacci numbers")
    parser.add_argument("place", type=int, help="which number, counted from 0")
    place: int = parser.parse_args(arguments).place
    try:
        number = fib(place)
    except ValueError as error:
        parser.error(str(error))
    print(number)
    return 0
