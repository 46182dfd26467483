"""What a profile says, without its times: they are different each time."""

import pstats
import sys
from typing import Any


def ours(stats: Any, order: str) -> list[tuple[str, int]]:
    """The report's functions in this order, each with its line."""
    return [
        (name, line)
        for file, line, name in stats.sort_stats(order).fcn_list
        if file.endswith("slow_report.py") and name != "<module>"
    ]


def main() -> None:
    stats = pstats.Stats(sys.argv[1])
    calls = stats.get_stats_profile().func_profiles
    print("calls:")
    for name, _ in sorted(ours(stats, "name"), key=lambda function: function[1]):
        print(f"{calls[name].ncalls:>12} {name}")
    own = [name for name, _ in ours(stats, "tottime")]
    whole = [name for name, _ in ours(stats, "cumulative")]
    print("most time of its own (tottime):", own[0])
    print("most time with all it calls (cumtime):", ", ".join(whole[:3]))


main()
