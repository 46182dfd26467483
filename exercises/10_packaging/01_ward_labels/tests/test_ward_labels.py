"""Builds the wheel, as pip does, and reads what it says about itself."""

import shutil
import subprocess
import sys
import tomllib
import zipfile
from email.message import Message
from email.parser import Parser
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parents[1] / "python"
BUILD = "import sys; from setuptools.build_meta import build_wheel as b; b(sys.argv[1])"


def settings() -> dict[str, object]:
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def backend() -> tuple[object, list[str]]:
    table = settings().get("build-system")
    assert isinstance(table, dict), (
        "there is no table [build-system]: pip would guess who builds the package, and "
        "take any setuptools"
    )
    requires = table.get("requires")
    assert isinstance(requires, list) and all(isinstance(r, str) for r in requires), (
        "`requires` in [build-system] is a list of texts: what the builder needs"
    )
    return table.get("build-backend"), requires


def wheel() -> tuple[Message, frozenset[str]]:
    assert "project" in settings(), (
        "there is no table [project]: setuptools would guess a name and a version"
    )
    built = build()
    if isinstance(built, str):
        raise AssertionError(built)
    return built


@cache
def build() -> tuple[Message, frozenset[str]] | str:
    """Builds once for all tests; a text says why that cannot be done."""
    with TemporaryDirectory() as folder:
        copy, out = Path(folder) / "project", Path(folder) / "out"
        shutil.copytree(PROJECT, copy)
        out.mkdir()
        command = [sys.executable, "-c", BUILD, str(out)]
        ran = subprocess.run(
            command, cwd=copy, capture_output=True, text=True, timeout=20
        )
        said = (ran.stderr.strip() or ran.stdout.strip()).splitlines()[-6:]
        if ran.returncode:
            return "no wheel can be built:\n" + "\n".join(said)
        with zipfile.ZipFile(next(out.glob("*.whl"))) as built:
            names = frozenset(built.namelist())
            info = next(name for name in names if name.endswith("/METADATA"))
            text = built.read(info).decode("utf-8")
    return Parser().parsestr(text), names


def test_setuptools_builds_it() -> None:
    name, requires = backend()
    assert name == "setuptools.build_meta", (
        f"`build-backend` in [build-system] is {name!r}; that of setuptools is called "
        "'setuptools.build_meta'"
    )
    for text in requires:
        try:
            requirement = Requirement(text)
        except InvalidRequirement:
            raise AssertionError(
                f"[build-system] requires {text!r}: pip cannot read that"
            ) from None
        if canonicalize_name(requirement.name) == "setuptools":
            assert not requirement.specifier.contains("76.0"), (
                "setuptools 76 would be taken as well; the task says 77 or newer"
            )
            assert requirement.specifier.contains("84.0"), (
                "a newer setuptools should do, too"
            )
            return
    raise AssertionError("[build-system] does not require setuptools")


def test_it_says_who_it_is() -> None:
    said, names = wheel()
    called = str(said["Name"])
    alike = canonicalize_name(called) == "ward-labels"
    assert called == "ward-labels", f"the wheel calls itself {called}" + (
        ": the same name to pip, and not the one that was asked for" if alike else ""
    )
    assert said["Version"] == "0.1.0", f"the wheel has version {said['Version']}"
    assert said["Summary"] == "Labels for beds and charts", (
        f"the wheel describes itself as {said['Summary']!r}"
    )
    assert "ward_labels/__init__.py" in names, (
        "the package ward_labels is not in the wheel"
    )


def test_it_says_which_python_it_needs() -> None:
    said, _ = wheel()
    needed = said["Requires-Python"]
    assert needed, "the wheel does not say which Python it needs"
    range_ = SpecifierSet(needed)
    assert not range_.contains("3.10.9"), "Python 3.10 would be allowed"
    assert range_.contains("3.11.0") and range_.contains("3.15.0"), (
        f"{needed} leaves out a Python that is 3.11 or newer"
    )


def test_it_says_what_it_needs() -> None:
    said, _ = wheel()
    needed = [Requirement(text) for text in said.get_all("Requires-Dist") or []]
    assert [canonicalize_name(one.name) for one in needed] == ["vital-signs"], (
        f"it needs vital-signs and nothing else; the wheel says {needed}"
    )
    range_ = needed[0].specifier
    assert not range_.contains("1.0.0"), "vital-signs 1.0.0 would do, and is too old"
    for version in ["1.1.0", "1.1.1", "1.9.0"]:
        assert range_.contains(version), f"vital-signs {version} would not be taken"
    for version in ["2.0.0", "2.0.1", "3.0.0"]:
        assert not range_.contains(version), (
            f"vital-signs {version} would be taken; the range ends before 2"
        )
