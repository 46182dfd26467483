"""When the water is high."""

HOURS_BETWEEN = 12.42


def next_high(hour: float) -> float:
    """The next high tide after this one."""
    return within_a_day(hour + HOURS_BETWEEN)


def within_a_day(hour: float) -> float:
    return hour % 24
