"""Everything that iterators can do, on one of our own."""

from collections.abc import Iterator


def every_hours(first: int, apart: int) -> Iterator[int]:
    hour = first
    while hour < 24:
        yield hour
        hour += apart


print([hour for hour in every_hours(0, 4) if hour < 6])
for hour, name in zip(every_hours(8, 6), ["Ana", "Bo"], strict=False):
    print(hour, name)
print(sum(hour * 60 for hour in every_hours(1, 7)))
