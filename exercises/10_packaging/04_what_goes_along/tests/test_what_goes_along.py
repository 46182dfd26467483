"""Builds the source archive, the wheel from it, and looks at what went along."""

import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

PROJECT = Path(__file__).resolve().parents[1] / "python"
BUILD = """
import os, shutil, sys
from setuptools import build_meta
# setuptools changes sys.argv.
out = sys.argv[1]
sdist = build_meta.build_sdist(out)
os.chdir(out)
shutil.unpack_archive(sdist, "unpacked")
os.chdir(os.path.join("unpacked", sdist.removesuffix(".tar.gz")))
build_meta.build_wheel(out)
"""
USE = """
import sys
sys.path.insert(0, sys.argv[1])
import ward_colours
print(ward_colours.colour(5))
"""


Built = tuple[frozenset[str], frozenset[str], str]


def built() -> Built:
    """Names in the source archive, names in the wheel, and what the wheel says."""
    done = build()
    if isinstance(done, str):
        raise AssertionError(done)
    return done


@cache
def build() -> Built | str:
    """Builds once for all tests; a text says why that cannot be done."""
    with TemporaryDirectory() as folder:
        copy, out = Path(folder) / "project", Path(folder) / "out"
        shutil.copytree(PROJECT, copy)
        # Who deletes the notes and takes everything takes the next ones along.
        notes = copy / "src" / "ward_colours" / "notes.md"
        notes.write_text("ask about orange\n", encoding="utf-8")
        out.mkdir()
        ran = subprocess.run(
            [sys.executable, "-c", BUILD, str(out)],
            cwd=copy,
            capture_output=True,
            text=True,
            timeout=20,
        )
        said = (ran.stderr.strip() or ran.stdout.strip()).splitlines()[-6:]
        if ran.returncode:
            return "it cannot be built:\n" + "\n".join(said)
        with tarfile.open(next(out.glob("*.tar.gz"))) as archive:
            parts = [name.partition("/")[2] for name in archive.getnames()]
        wheel = next(out.glob("*.whl"))
        with zipfile.ZipFile(wheel) as file:
            names = file.namelist()
            file.extractall(out / "site")
        ran = subprocess.run(
            [sys.executable, "-I", "-c", USE, str(out / "site")],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=20,
        )
        last = (ran.stdout + ran.stderr).strip().splitlines()[-1:]
    return frozenset(parts), frozenset(names), "".join(last)


def test_the_lines_name_the_package() -> None:
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    tool = tomllib.loads(text).get("tool", {})
    lines = tool.get("setuptools", {}).get("package-data", {})
    for name in lines:
        assert name in ("ward_colours", "*"), (
            f"`package-data` has a line for {name!r}, and no package is imported by "
            "that name; it is ward_colours"
        )


def test_the_colours_go_along() -> None:
    sdist, wheel, _ = built()
    assert "src/ward_colours/colours.toml" in sdist, (
        "colours.toml is not in the source archive"
    )
    assert "ward_colours/colours.toml" in wheel, (
        "colours.toml is not in the wheel, beside the code; the wheel holds "
        + ", ".join(sorted(name for name in wheel if "colours" in name))
    )


def test_it_works_where_it_is_installed() -> None:
    _, wheel, said = built()
    assert "ward_colours/__init__.py" in wheel, "the package is not in the wheel"
    assert said == "orange", f"`colour(5)` of the installed package ends with: {said}"


def test_nothing_lies_elsewhere() -> None:
    _, wheel, _ = built()
    beside = [name for name in wheel if ".data/" in name]
    assert not beside, (
        f"{beside}: this is installed far from the code, beside the environment's own "
        "folders; say it as data of the package"
    )


def test_the_notes_stay() -> None:
    _, wheel, _ = built()
    notes = [name for name in wheel if name.endswith("notes.md")]
    assert not notes, f"your notes are in the wheel: {notes}"


def test_it_says_that_it_is_typed() -> None:
    _, wheel, _ = built()
    assert "ward_colours/py.typed" in wheel, "py.typed is not in the wheel"
