"""After the newest release comes one more."""

import re


def numbers(version: str) -> tuple[int, ...] | None:
    if not re.fullmatch(r"[0-9]+\.[0-9]+\.[0-9]+", version):
        return None
    return tuple(int(part) for part in version.split("."))


def next_version(released: list[str]) -> str:
    known = [version for text in released if (version := numbers(text))]
    if not known:
        return "0.1.0"
    major, minor, patch = max(known)
    return f"{major}.{minor}.{patch + 1}"


print(next_version(["0.1.0", "0.2.0", "0.10.0", "0.9.3"]))
print(next_version(["1.0.0", "1.1.0rc1"]))
print(next_version([]))
