"""The programs of tests/programs/mod.rs as Python programs are often written.

Run as a program it prints what each of them gives.
"""

from collections.abc import Callable


def pulse_of_zero() -> str:
    pulse: int | None = 0
    return f"{pulse or 60}"


def no_pulse() -> str:
    pulse: int | None = None
    return f"{pulse or 60}"


def empty_remark() -> str:
    remark: str | None = ""
    return remark or "no form"


def empty_list() -> str:
    pills: list[str] | None = []
    shown = pills or ["ask the doctor"]
    return f"{len(shown)}"


def one_more() -> str:
    pulse: int | None = 0
    following = pulse and pulse + 1
    return f"{following or 60}"


def zero_or_missing() -> str:
    pulse: int | None = 0
    return f"{pulse or 60}"


def ask(said: list[str]) -> int:
    """Asks the doctor, which is heard in the room."""
    said.append("asked")
    return 60


def asked_for_nothing() -> str:
    said: list[str] = []
    pulse: int | None = 72
    _ = pulse or ask(said)
    return "".join(said)


def asked_if_missing() -> str:
    said: list[str] = []
    pulse: int | None = 72
    _ = pulse or ask(said)
    return "".join(said)


PROGRAMS: list[Callable[[], str]] = [
    pulse_of_zero,
    no_pulse,
    empty_remark,
    empty_list,
    one_more,
    zero_or_missing,
    asked_for_nothing,
    asked_if_missing,
]

if __name__ == "__main__":
    for program in PROGRAMS:
        print(f"{program.__name__}: {program()}")
