"""Labels for beds and charts."""

__all__ = ["label"]


def label(bed: int, patient: str) -> str:
    """Return what is written on the sign of a bed."""
    return f"bed {bed}: {patient}"
