"""The console command ``fib-number``."""

import argparse

from fib_number import fib


def main() -> int:
    """Print the number whose place was given."""
    parser = argparse.ArgumentParser(prog="fib-number", description="Fibonacci numbers")
    parser.add_argument("place", type=int, help="which number, counted from 0")
    print(fib(parser.parse_args().place))
    return 0
