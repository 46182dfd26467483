"""When the water is high."""


def next_high(hour: float) -> float:
    """The next high tide after this one, as an hour of the day."""
    return (hour + 12.42) % 24


def notice(hour: float) -> str:
    """A line for the door of the boat house."""
    return f"high water at {next_high(hour):.1f} h"
