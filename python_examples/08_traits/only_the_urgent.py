"""A function that returns a search."""

from collections.abc import Iterator


def urgent(pulses: list[int]) -> Iterator[int]:
    return (pulse for pulse in pulses if pulse > 100)


pulses = [72, 104, 88, 120]
for pulse in urgent(pulses):
    print(pulse)
print(f"{sum(1 for _ in urgent(pulses))} in all")
