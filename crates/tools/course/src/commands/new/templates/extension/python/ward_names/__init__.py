"""Finds the name that somebody meant.

Callers use this module. It takes the Rust functions where they are, and otherwise
those of pure Python, which return and refuse the same for texts and a list of texts.
"""

__all__ = ["IMPLEMENTATION", "distance", "nearest"]

# ANCHOR: adapter
try:
    from ward_names._native import distance, nearest

    IMPLEMENTATION = "rust"
except ModuleNotFoundError as _missing:
    if _missing.name != "ward_names._native":
        raise
    from ward_names._python import distance, nearest

    IMPLEMENTATION = "python"
# ANCHOR_END: adapter
