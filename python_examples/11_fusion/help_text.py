"""Doses by weight."""


def dose(weight: int, *, per_kg: int = 10, limit: int | None = None) -> int:
    """The dose in mg for a patient of this weight in kg."""
    dose = weight * per_kg
    return dose if limit is None else min(dose, limit)


def heaviest(*weights: int) -> int | None:
    """The heaviest of these patients, in kg."""
    return max(weights, default=None)
