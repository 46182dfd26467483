"""Where a slow report spends its time, by cProfile."""

from __future__ import annotations

import cProfile
import hashlib
import io
import pstats
import runpy
import sys
from contextlib import redirect_stdout

import measuring
from measuring import ROOT

REPORT = "python_examples/11_fusion/slow_report.py"
SHOWN = ["distance", "pieces_by_ward", "orders", "fibonacci", "best_angle"]

Row = tuple[int, float, float]


def report(profiler: cProfile.Profile | None) -> str:
    """What the report prints, as a number."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        if profiler is None:
            runpy.run_path(str(ROOT / REPORT), run_name="__main__")
        else:
            profiler.runcall(runpy.run_path, str(ROOT / REPORT), run_name="__main__")
    return hashlib.sha256(printed.getvalue().encode()).hexdigest()[:12]


def profiled() -> tuple[str, float, dict[str, Row]]:
    """What came out, the whole time; of each function calls, own time, all time."""
    profiler = cProfile.Profile()
    result = report(profiler)
    profile = pstats.Stats(profiler).get_stats_profile()
    main = profile.func_profiles["main"]
    rows: dict[str, Row] = {}
    for name, one in profile.func_profiles.items():
        calls = int(one.ncalls.split("/")[0])
        rows[name] = calls, one.tottime, one.cumtime
    return result, main.cumtime, rows


def main() -> None:
    quick = measuring.arguments(__doc__ or "").quick
    runs = [profiled() for _ in range(1 if quick else 15)]
    results = {result for result, _, _ in runs}
    if len(results) != 1:
        sys.exit(f"the report is another one each time: {results}")
    _, everything, rows = min(runs, key=lambda run: run[1])
    names = [name for name in SHOWN if name in rows]
    sqrt = next(name for name in rows if "sqrt" in name)
    listed = [*names[:1], sqrt, *names[1:]]
    shown = {name: name for name in names} | {sqrt: "math.sqrt"}
    measuring.give(
        {
            "title": "Where the slow report spends its time",
            "caption": (
                "`cProfile` counts every call and times it. *Own* is what a function "
                "does itself, *all* includes what it calls. Shares are parts of the "
                "whole report, and the profiler's own work lies in them, above all "
                "where there are many calls. Of several runs the fastest is shown."
            ),
            "latency": False,
            "sources": [*measuring.sources(["measuring.py"]), REPORT],
            "machine": measuring.machine(),
            "versions": {"Python": measuring.python_version()},
            "results": {
                "the report under the profiler": results.pop(),
                "the report alone": report(None),
            },
            "bars": {
                "label": "Own time in percent of the whole",
                "scale": "linear",
                "bars": [
                    {
                        "name": shown[name],
                        "value": round(100 * rows[name][1] / everything, 1),
                        "text": f"{100 * rows[name][1] / everything:.0f} %",
                    }
                    for name in listed
                ],
            },
            "table": {
                "columns": ["function", "calls", "own", "all"],
                "rows": [
                    [
                        shown[name],
                        f"{rows[name][0]:,}".replace(",", " "),
                        f"{100 * rows[name][1] / everything:.0f} %",
                        f"{100 * rows[name][2] / everything:.0f} %",
                    ]
                    for name in listed
                ],
            },
        }
    )


main()
