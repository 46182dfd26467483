"""Prints the version that comes next: the index's newest, with one part grown.

    python scripts/next_version.py PACKAGE --part minor
    python scripts/next_version.py PACKAGE --index http://127.0.0.1:8111
    python scripts/next_version.py --write Cargo.toml --exactly 1.3.0

Needs Python alone. A package that nobody has published yet begins with 0.1.0.
"""

import argparse
import json
import re
import sys
import urllib.error
import urllib.request
from pathlib import Path

INDEX = "https://pypi.org/pypi"
FIRST = (0, 1, 0)
TIME_LIMIT_SECONDS = 30

Version = tuple[int, int, int]


class NoAnswer(Exception):
    """The index did not say which versions there are."""


# ANCHOR: published
def published(index: str, package: str) -> list[Version]:
    """Return the versions that the index has of a package."""
    address = f"{index.rstrip('/')}/{package}/json"
    try:
        with urllib.request.urlopen(address, timeout=TIME_LIMIT_SECONDS) as answer:
            releases = json.load(answer)["releases"]
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return []
        raise NoAnswer(f"{address}: {error}") from error
    except (OSError, ValueError, KeyError) as error:
        raise NoAnswer(f"{address}: {error}") from error
    return [found for found in map(read, releases) if found is not None]


# ANCHOR_END: published


def read(text: str) -> Version | None:
    """Return the three numbers; None for anything else, such as a release candidate."""
    found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", text)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


# ANCHOR: following
def following(versions: list[Version], part: str) -> Version:
    """Return the version after the newest."""
    if not versions:
        return FIRST
    major, minor, patch = max(versions)
    if part == "major":
        return (major + 1, 0, 0)
    if part == "minor":
        return (major, minor + 1, 0)
    return (major, minor, patch + 1)


# ANCHOR_END: following


def write(manifest: Path, version: str) -> None:
    """Put the version into the table `[package]` (or `[workspace.package]`)."""
    text = manifest.read_text(encoding="utf-8")
    changed, count = re.subn(
        r'(\[(?:workspace\.)?package\][^\[]*?\nversion = )"[^"]*"',
        lambda found: f'{found[1]}"{version}"',
        text,
        count=1,
    )
    if not count:
        raise ValueError(f"{manifest} has no version in a table [package]")
    manifest.write_text(changed, encoding="utf-8", newline="\n")


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description="Which version comes next?")
    parser.add_argument("package", nargs="?", help="as the index knows it")
    parser.add_argument("--index", default=INDEX, help=f"default: {INDEX}")
    parser.add_argument("--part", choices=["patch", "minor", "major"], default="patch")
    parser.add_argument("--write", type=Path, help="put it into this Cargo.toml too")
    parser.add_argument("--exactly", help="this version, without asking the index")
    asked = parser.parse_args()
    exactly: str | None = asked.exactly
    if exactly is None and asked.package is None:
        parser.error("name the package, or a version with --exactly")
    if exactly is not None and read(exactly) is None:
        parser.error(f"{exactly!r} is not three numbers, as in 1.3.0")
    try:
        if exactly is None:
            versions = published(asked.index, asked.package)
            exactly = ".".join(map(str, following(versions, asked.part)))
        if asked.write is not None:
            write(asked.write, exactly)
    except (NoAnswer, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    print(exactly)
    return 0


if __name__ == "__main__":
    sys.exit(main())
