"""Functions as arguments."""

from collections.abc import Callable


def show(pulse: int, form: Callable[[int], str]) -> None:
    print(form(pulse), form(pulse + 1))


def each(pulses: list[int], seen: Callable[[int], None]) -> None:
    for pulse in pulses:
        seen(pulse)


def at_the_end(last: Callable[[], str]) -> str:
    return last()


def in_words(pulse: int) -> str:
    return f"{pulse} a minute"


show(72, in_words)
unit = "bpm"
show(72, lambda pulse: f"{pulse} {unit}")
pulses: list[int] = []
each([72, 80], pulses.append)
print(sum(pulses))
report = "quiet night"
print(at_the_end(lambda: report))
