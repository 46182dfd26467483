"""Before each release somebody looks up the newest version on the index, adds one, and
types it. Sooner or later the index says "File already exists". You expect that a script
will do. Others want to install it, and call it from scripts of their own.

In `pyproject.toml`, two folders up:

- The package brings the command `next-release`, which calls `main`.
- `first.toml`, which lies beside this file, is installed with it.
- Whoever installs `next-release[tests]` gets pytest as well, 8.2 or newer, and nothing
  from 9 on. Nobody else does: the package needs Python's own library and no other.

`next_release(index, "fib-number")` asks the address `{index}/fib-number/json`, where
`index` is an address such as `http://127.0.0.1:8080`, and returns the version to
publish next; the versions are the keys of `releases`:

- The newest release, its third number one higher: after 0.9.3 and 0.10.0 comes 0.10.1.
  Releases have three numbers; what has more to it (1.1.0rc1) does not count.
- What was yanked, or has no files any more, was released all the same; PyPI takes no
  number a second time.
- A package that the index does not know (code 404), or that has no release yet, begins
  with the version in `first.toml`.
- Any other failure is passed on as it is: whoever does not know what was released
  must not publish.

The command is called `next-release INDEX NAME`:

- It prints the version and returns 0.
- If the index fails, it prints no version, says so on the standard error, and returns
  the number 1. HTTPError and URLError, which `urlopen` raises, are OSErrors.
- If it was called wrongly, it ends with code 2 and the usage; so it does already.
"""

import argparse
import json
import tomllib
from collections.abc import Sequence
from importlib.resources import files
from urllib.request import urlopen


def first_version() -> str:
    """The version that a new package begins with."""
    text = files("next_release").joinpath("first.toml").read_text(encoding="utf-8")
    version: str = tomllib.loads(text)["version"]
    return version


def next_release(index: str, name: str) -> str:
    with urlopen(f"{index}/{name}/json", timeout=10) as answer:
        newest: str = json.load(answer)["info"]["version"]
    major, minor, patch = newest.split(".")
    return f"{major}.{minor}.{int(patch) + 1}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the version to publish next; the exit code says how it went."""
    parser = argparse.ArgumentParser(prog="next-release")
    parser.add_argument("index")
    parser.add_argument("name")
    asked = parser.parse_args(arguments)
    print(next_release(asked.index, asked.name))
    return 0
