"""The command `fib-number`."""

import argparse
import sys
from collections.abc import Sequence

from moult_engine import __version__
from moult_engine._native import MoultError
from moult_engine.calculation import CalculationMethod, fibonacci

EPILOG = """exit codes: 0 the number was printed, 1 there is none by this method,
2 the command was not understood"""


def parser() -> argparse.ArgumentParser:
    """What the command understands."""
    said = argparse.ArgumentParser(
        prog="fib-number", description="Prints one Fibonacci number.", epilog=EPILOG
    )
    said.add_argument("index", type=int, help="which one, counted from 0")
    said.add_argument(
        "--method",
        type=CalculationMethod,
        choices=list(CalculationMethod),
        default=CalculationMethod.FAST,
        help="who computes it (default: %(default)s)",
    )
    said.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    return said


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; what it returns is the exit code."""
    asked = parser().parse_args(arguments)
    try:
        number = fibonacci(asked.index, asked.method)
    except MoultError as error:
        print(f"fib-number: {error}", file=sys.stderr)
        return 1
    # Unless it is told that they are meant, Python refuses to write long numbers.
    sys.set_int_max_str_digits(0)
    print(number)
    return 0
