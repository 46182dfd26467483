"""Doses from two sources, added up."""

from typing import Any

doses: list[Any] = [5, 7]
typed = "9"
doses.append(typed)
print(f"{len(doses)} doses")

total = 0
for dose in doses:
    total += dose
    print(f"so far: {total}")
