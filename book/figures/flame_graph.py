"""Draws where the slow report spends its time, from what py-spy sees.

    python book/figures/flame_graph.py

writes `book/src/11-fusion/flame_graph.svg`. `py-spy record -o flame.svg` draws nearly
the same by itself, with a script for zooming; a picture on a page has no script, so it
is drawn here. Of many runs all samples count.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from measuring import ROOT

REPORT = ROOT / "python_examples" / "11_fusion" / "slow_report.py"
PICTURE = ROOT / "book" / "src" / "11-fusion" / "flame_graph.svg"
RUNS = 20
WIDTH, ROW, LETTER = 1000, 22, 7.9
COLOURS = ["#ffd9a0", "#ffc48a", "#f9b27c", "#ffe0b3", "#f6c667"]
"""Black letters are readable on all of them."""


@dataclass
class Frame:
    """A function that was called from the one above it, and how often it was seen."""

    samples: int = 0
    below: dict[str, Frame] = field(default_factory=dict)


def record(folder: Path) -> list[str]:
    """One run: each line is a stack, and how often it was seen."""
    programs = ROOT / ".venv" / ("Scripts" if sys.platform == "win32" else "bin")
    raw = folder / "stacks.txt"
    how = ["--rate", "1000", "--function", "--format", "raw", "--output", str(raw)]
    subprocess.run(
        [programs / "py-spy", "record", *how, "--", programs / "python", REPORT],
        check=True,
        capture_output=True,
    )
    return raw.read_text(encoding="utf-8").splitlines()


def add(root: Frame, stack: str) -> None:
    names, _, count = stack.rpartition(" ")
    frame = root
    for name in names.split(";"):
        function, _, place = name.partition(" (")
        if not place.startswith("slow_report.py"):
            # The start of the interpreter, and whatever else is not ours.
            return
        frame = frame.below.setdefault(function, Frame())
        frame.samples += int(count)


def depth(frame: Frame) -> int:
    return 1 + max((depth(one) for one in frame.below.values()), default=0)


def draw(name: str, frame: Frame, left: float, row: int, unit: float) -> list[str]:
    """The frame and everything below it; what is narrower than a hair is left out."""
    width, top = frame.samples * unit, row * ROW
    if width < 0.7:
        return []
    share = f"{100 * width / WIDTH:.1f} %"
    room = int((width - 6) / LETTER)
    label = f"{name} {share}"
    if len(label) > room:
        label = name if len(name) <= room else f"{name[: room - 1]}…"
    colour = COLOURS[sum(name.encode()) % len(COLOURS)]
    lines = [
        f"<g><title>{escape(name)}: {share}</title>"
        f'<rect x="{left:.1f}" y="{top}" width="{max(width - 0.5, 0.4):.1f}" '
        f'height="{ROW - 1}" rx="2" fill="{colour}"/>'
    ]
    if room >= 4:
        lines.append(
            f'<text x="{left + 4:.1f}" y="{top + 15}">{escape(label)}</text>',
        )
    lines.append("</g>")
    for below, one in sorted(frame.below.items()):
        lines += draw(below, one, left, row + 1, unit)
        left += one.samples * unit
    return lines


def main() -> None:
    root = Frame()
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(RUNS):
            for stack in record(Path(folder)):
                add(root, stack)
    [(name, module)] = root.below.items()
    height = depth(module) * ROW
    picture = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" font-family="monospace" font-size="13">',
        f'<rect width="{WIDTH}" height="{height}" fill="#fffdf8"/>',
        *draw(name, module, 0.0, 0, WIDTH / module.samples),
        "</svg>",
    ]
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text("\n".join(picture) + "\n", encoding="utf-8", newline="\n")
    print(f"{module.samples} samples, written to {PICTURE.relative_to(ROOT)}")


main()
