"""The colours of a ward's triage, read from a file that lies beside the code."""

import tomllib
from importlib.resources import files

__all__ = ["colour"]


def colour(minutes: int) -> str:
    """Return the colour for a patient who can wait that long."""
    text = files("ward_colours").joinpath("colours.toml").read_text(encoding="utf-8")
    limits: dict[str, int] = tomllib.loads(text)
    return next(name for name, limit in limits.items() if minutes <= limit)
