"""The times at which a medicine is due."""

from collections.abc import Iterator


def every_hours(first: int, apart: int) -> Iterator[int]:
    hour = first
    while hour < 24:
        yield hour
        hour += apart


for hour in every_hours(6, 6):
    print(f"{hour}:00")
late = every_hours(20, 6)
print(next(late, None))
print(next(late, None))
