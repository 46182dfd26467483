"""Asks an index for the releases of a package, and names the next version."""

import json
import re
import sys
from urllib.error import HTTPError
from urllib.request import urlopen

Version = tuple[int, int, int]


# ANCHOR: releases
def released(index: str, name: str) -> list[str]:
    try:
        with urlopen(f"{index}/{name}/json", timeout=10) as answer:
            releases: dict[str, object] = json.load(answer)["releases"]
    except HTTPError as error:
        if error.code == 404:
            return []
        raise
    return list(releases)


# ANCHOR_END: releases
def numbers(version: str) -> Version | None:
    found = re.fullmatch(r"([0-9]+)\.([0-9]+)\.([0-9]+)", version)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def next_version(versions: list[str]) -> str:
    known = [version for text in versions if (version := numbers(text))]
    if not known:
        return "0.1.0"
    major, minor, patch = max(known)
    return f"{major}.{minor}.{patch + 1}"


if __name__ == "__main__":
    print(next_version(released(sys.argv[1], sys.argv[2])))
