"""What counts as normal on a ward."""

__all__ = ["is_fever"]


def is_fever(celsius: float) -> bool:
    """Whether a temperature is a fever."""
    return celsius >= 38.0
