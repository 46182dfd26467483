"""What a ward reads from its patients' charts."""

from vital_signs import is_fever

__all__ = ["hottest", "with_fever"]


def with_fever(temperatures: dict[str, float]) -> list[str]:
    """Return the patients who have a fever, by name."""
    return sorted(name for name, value in temperatures.items() if is_fever(value))


def hottest(temperatures: dict[str, float]) -> str | None:
    """Return the patient with the highest temperature; no patients, no name."""
    return max(temperatures, key=lambda name: temperatures[name], default=None)
