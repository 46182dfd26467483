"""The ten questions of tests/programs/mod.rs, asked in Python.

Run as a program it prints an answer to each, or the name of the exception.
"""

from collections.abc import Callable
from math import nan


def half_of_seven() -> str:
    return str(7 / 2)


def below_zero() -> str:
    return f"{-7 // 2} rest {-7 % 2}"


def before_midnight() -> str:
    return str(-30 % 1440)


def by_zero() -> str:
    return str(7.0 / 0.0)


def tenths() -> str:
    return str(0.1 + 0.2 == 0.3).lower()


def no_number() -> str:
    other = nan
    return str(other == nan).lower()


def cut_to_a_byte() -> str:
    return str(300)


def float_to_a_byte() -> str:
    return str(int(300.7))


def minus_one() -> str:
    return str(-1)


def a_space_before() -> str:
    try:
        return str(int(" 72"))
    except ValueError:
        return "0"


QUESTIONS: list[Callable[[], str]] = [
    half_of_seven,
    below_zero,
    before_midnight,
    by_zero,
    tenths,
    no_number,
    cut_to_a_byte,
    float_to_a_byte,
    minus_one,
    a_space_before,
]


def main() -> None:
    for question in QUESTIONS:
        try:
            answer = question()
        except ArithmeticError as error:
            answer = type(error).__name__
        print(f"{question.__name__}: {answer}")


if __name__ == "__main__":
    main()
