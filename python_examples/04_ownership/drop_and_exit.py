"""Whichever way the function ends, `__exit__` closes the log on the way out."""

from typing import Self


class LogFile:
    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> Self:
        print(f"{self.name}: opened")
        return self

    def write(self, line: str) -> None:
        print(f"{self.name}: {line}")

    def __exit__(self, *_error: object) -> None:
        print(f"{self.name}: closed")


def first_fever(readings: list[float]) -> float | None:
    with LogFile("readings.log") as log:
        for reading in readings:
            log.write("one reading")
            if reading > 38.0:
                return reading
        return None


fever = first_fever([36.8, 38.5, 39.1])
if fever is None:
    print("no fever")
else:
    print(f"fever: {fever}")
