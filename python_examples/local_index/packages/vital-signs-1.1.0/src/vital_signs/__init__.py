"""What counts as normal on a ward."""

__all__ = ["is_fast", "is_fever"]


def is_fever(celsius: float) -> bool:
    """Whether a temperature is a fever."""
    return celsius >= 38.0


def is_fast(beats_per_minute: int) -> bool:
    """Whether a pulse at rest is fast."""
    return beats_per_minute > 100
