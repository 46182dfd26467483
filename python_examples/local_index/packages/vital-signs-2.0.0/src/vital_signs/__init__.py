"""What counts as normal on a ward. ``is_fever`` is ``temperature`` since 2.0.0."""

__all__ = ["pulse", "temperature"]


def temperature(celsius: float) -> str:
    """Return what the chart says about a temperature."""
    return "fever" if celsius >= 38.0 else "normal"


def pulse(beats_per_minute: int) -> str:
    """Return what the chart says about a pulse at rest."""
    return "fast" if beats_per_minute > 100 else "normal"
