"""A line of the log, taken apart."""

from typing import NamedTuple


class LogLine(NamedTuple):
    time: str
    place: str
    words: str


def parse(text: str) -> LogLine | None:
    time, _, rest = text.partition(" ")
    place, colon, words = rest.partition(": ")
    return LogLine(time, place, words) if colon else None


log = "09:14 bed 3: admitted"
line = parse(log)
if line is not None:
    print(f"{line.place} at {line.time}: {line.words}")
