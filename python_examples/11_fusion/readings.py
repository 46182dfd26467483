"""Readings of a thermometer."""


def corrected(values: list[float], by: float) -> list[float]:
    """The readings of a thermometer that shows too little."""
    for i in range(len(values)):
        values[i] += by
    return values


def write_down(values: list[float], value: float) -> None:
    """Writes down one more reading."""
    values.append(value)
