"""The readings of four beds are judged by a pool of two workers."""

import multiprocessing

READINGS = [
    [72, 75, 101, 99, 104],
    [64, 66, 65],
    [98, 102, 97],
    [110, 108, 95, 120],
]


def alarms(pulses: list[int]) -> int:
    """How many readings are above 100."""
    return sum(pulse > 100 for pulse in pulses)


if __name__ == "__main__":
    processes = multiprocessing.get_context("spawn")
    with processes.Pool(2) as pool:
        print(pool.map(alarms, READINGS))
