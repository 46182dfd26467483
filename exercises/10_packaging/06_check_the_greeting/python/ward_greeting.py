"""What the screen at a bed says."""

from ward_clock import hour


def greeting(patient: str) -> str:
    """A greeting that fits the hour."""
    return f"good night, {patient}" if hour() >= 22 else f"hello, {patient}"
