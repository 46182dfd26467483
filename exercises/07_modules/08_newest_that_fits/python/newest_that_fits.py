"""The newest version of a package that fits what is wanted.

Run as a program it reads one question a line, `1.4: 1.3.0 1.4.2 2.0.0`: what is
wanted, and the versions there are. It prints the newest that fits, or `none`.
"""

import sys

Version = tuple[int, ...]


def parse(text: str) -> Version | None:
    """Reads the numbers that are written; None when it is no version."""
    parts = text.split(".")
    if len(parts) > 3 or not all(part.isdigit() for part in parts):
        return None
    return tuple(int(part) for part in parts)


def fits(version: Version, wanted: Version) -> bool:
    """Whether nothing was broken between the wanted version and this one."""
    if wanted[:2] == (0, 0):
        stay = len(wanted)
    elif wanted[0] == 0 and len(wanted) > 1:
        stay = 2
    else:
        stay = 1
    return version[:stay] == wanted[:stay] and version >= wanted


def newest(wanted: str, versions: list[str]) -> str | None:
    """The newest of the versions that fits, as it was written."""
    asked = parse(wanted)
    if asked is None:
        return None
    best: tuple[Version, str] | None = None
    for text in versions:
        version = parse(text)
        if version is None or not fits(version, asked):
            continue
        if best is None or version > best[0]:
            best = (version, text)
    return best[1] if best is not None else None


def main() -> None:
    for line in sys.stdin:
        wanted, _, versions = line.partition(":")
        print(newest(wanted, versions.split()) or "none")


if __name__ == "__main__":
    main()
