"""Contestants of several programs, each program in every run."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from contestants import ways

Outcome = tuple[str, int]


def in_turn(
    commands: Mapping[str, Sequence[str]], runs: int
) -> dict[str, dict[str, Outcome]]:
    """For each program what its ways computed, and their least time of all runs.

    What disturbs one program for a while disturbs the others too, and each has as many
    chances as the others.
    """
    found: dict[str, dict[str, Outcome]] = {}
    for _ in range(runs):
        for name, command in commands.items():
            before = found.setdefault(name, {})
            for way, (result, took) in ways(command, 1).items():
                known, least = before.get(way, (result, took))
                if known != result:
                    sys.exit(f"{name}, {way}: once {known}, once {result}")
                before[way] = result, min(took, least)
    return found
