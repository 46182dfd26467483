"""The console command ``fib-number``."""

import argparse

from fib_number import fib_number


def main() -> int:
    """Print the number whose place was given; 2 is the exit code for a wrong one."""
    parser = argparse.ArgumentParser(prog="fib-number", description="Fibonacci numbers")
    parser.add_argument("place", type=int, help="which number, counted from 0")
    try:
        print(fib_number(parser.parse_args().place))
    except ValueError as error:
        parser.error(str(error))
    return 0
