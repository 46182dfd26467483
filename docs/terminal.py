"""Draws docs/terminal.svg: what `cargo course` really shows in a terminal.

    python -m pip install pyte
    python docs/terminal.py

It starts the program in a terminal of its own (so on Linux or macOS), goes past the
welcome, waits for the first verdict, takes the picture, and leaves by the key q. Run it
in a fresh copy of the course: the picture shows the progress of whoever runs it.
"""

import argparse
import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from html import escape
from pathlib import Path

import pyte

ROOT = Path(__file__).resolve().parents[1]
CELL_WIDTH, LINE_HEIGHT, MARGIN = 8.4, 19, 16
FONTS = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
BACKGROUND, FOREGROUND = "#16181d", "#d9dce3"
COLOURS = {
    "default": FOREGROUND,
    "black": "#8b93a3",
    "red": "#ff8a80",
    "green": "#9ccc65",
    "brown": "#ffd166",
    "yellow": "#ffd166",
    "blue": "#82b1ff",
    "magenta": "#d6a2ff",
    "cyan": "#6fd6e4",
    "white": "#ffffff",
}


def colour(name: str) -> str:
    plain = name.removeprefix("bright")
    return COLOURS.get(plain) or f"#{plain}"


def record(
    command: list[str], columns: int, rows: int, awaited: str, seconds: int
) -> pyte.Screen:
    """The screen once `awaited` is on it and nothing has changed for a moment."""
    screen = pyte.Screen(columns, rows)
    stream = pyte.ByteStream(screen)
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    env = {**os.environ, "TERM": "xterm-256color", "COLORTERM": ""}
    env.pop("NO_COLOR", None)
    child = subprocess.Popen(
        command,
        cwd=ROOT,
        env=env,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    end, quiet_since = time.monotonic() + seconds, time.monotonic()
    welcomed = False
    try:
        while time.monotonic() < end:
            ready, _, _ = select.select([ours], [], [], 0.2)
            if ready:
                try:
                    stream.feed(os.read(ours, 65536))
                except OSError:  # Linux reports the end of the program this way.
                    return screen
                quiet_since = time.monotonic()
            if not welcomed and any("Press Enter" in line for line in screen.display):
                welcomed = True
                os.write(ours, b"\r")
            seen = any(awaited in line for line in screen.display)
            if seen and time.monotonic() - quiet_since > 1.5:
                return screen
        sys.exit(
            f"`{awaited}` did not appear within {seconds} s; the screen was:\n"
            + "\n".join(screen.display)
        )
    finally:
        if child.poll() is None:
            os.write(ours, b"q")
            try:
                child.wait(10)
            except subprocess.TimeoutExpired:
                child.kill()
        os.close(ours)


def runs(
    line: dict[int, pyte.screens.Char], columns: int
) -> list[tuple[int, str, str, bool, bool]]:
    """Stretches of one look: column, text, colour, bold, reversed."""
    found: list[tuple[int, str, str, bool, bool]] = []
    for column in range(columns):
        char = line[column]
        look = (colour(char.fg), char.bold, char.reverse)
        if (
            found
            and found[-1][2:] == look
            and found[-1][0] + len(found[-1][1]) == column
        ):
            start, text, *_ = found[-1]
            found[-1] = (start, text + (char.data or " "), *look)
        else:
            found.append((column, char.data or " ", *look))
    drawn = [run if run[4] else (run[0], run[1].rstrip(), *run[2:]) for run in found]
    return [run for run in drawn if run[1]]


def draw(screen: pyte.Screen, command: str) -> str:
    used = (
        max((row for row, text in enumerate(screen.display) if text.strip()), default=0)
        + 1
    )
    width = round(screen.columns * CELL_WIDTH + 2 * MARGIN)
    height = (used + 2) * LINE_HEIGHT + 2 * MARGIN
    spoken = " / ".join(text.strip() for text in screen.display if text.strip())
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        f' width="{width}" role="img" aria-labelledby="title desc"'
        f' font-family="{FONTS}" font-size="14">',
        f'<title id="title">{escape(command)} in a terminal</title>',
        f'<desc id="desc">{escape(spoken)}</desc>',
        f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>',
        f'<text x="{MARGIN}" y="{MARGIN + 13}" fill="{COLOURS["green"]}">$'
        f' <tspan fill="{FOREGROUND}">{escape(command)}</tspan></text>',
    ]
    for row in range(used):
        y = MARGIN + 13 + (row + 2) * LINE_HEIGHT
        for column, text, fill, bold, reverse in runs(
            screen.buffer[row], screen.columns
        ):
            x, length = MARGIN + column * CELL_WIDTH, len(text) * CELL_WIDTH
            if reverse:
                out.append(
                    f'<rect x="{x:.1f}" y="{y - 14}" width="{length:.1f}"'
                    f' height="{LINE_HEIGHT}" fill="{fill}"/>'
                )
                fill = BACKGROUND
            weight = ' font-weight="bold"' if bold else ""
            out.append(
                f'<text x="{x:.1f}" y="{y}" fill="{fill}"{weight}'
                f' xml:space="preserve" textLength="{length:.1f}"'
                f' lengthAdjust="spacingAndGlyphs">{escape(text, quote=False)}</text>'
            )
    return "\n".join([*out, "</svg>", ""])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--columns", type=int, default=104)
    parser.add_argument("--rows", type=int, default=48)
    parser.add_argument(
        "--await",
        dest="awaited",
        default="E0382",
        help="text that shows the verdict is there",
    )
    parser.add_argument("--seconds", type=int, default=300)
    chosen = parser.parse_args()
    screen = record(
        ["cargo", "course"], chosen.columns, chosen.rows, chosen.awaited, chosen.seconds
    )
    (ROOT / "docs" / "terminal.svg").write_text(
        draw(screen, "cargo course"), encoding="utf-8", newline="\n"
    )


if __name__ == "__main__":
    main()
