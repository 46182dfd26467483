"""What a ward reads from its patients' charts."""

from vital_signs import is_fever

__all__ = ["with_fever"]


def with_fever(temperatures: dict[str, float]) -> list[str]:
    """Return the patients who have a fever, by name."""
    return sorted(name for name, value in temperatures.items() if is_fever(value))
