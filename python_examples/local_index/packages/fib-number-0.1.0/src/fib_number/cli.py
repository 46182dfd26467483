"""The console command ``fib-number``."""

import sys

from fib_number import fib


def main() -> int:
    """Print the number whose place was given."""
    print(fib(int(sys.argv[1])))
    return 0
