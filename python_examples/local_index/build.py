"""Builds the packages in ``packages``: the same bytes every time, and no network.

The tools are those of the running environment, so nothing is fetched. What they
leave to chance or to the machine (times, owners, the level of compression) is set
when the archives are written once more.
"""

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from setuptools import build_meta

from local_index.archives import plain_sdist, plain_wheel
from local_index.repack import wheel_of_installed

PACKAGES = Path(__file__).resolve().parent / "packages"
# A source archive is built in an environment that holds what its pyproject.toml
# asks for. The index has that too.
BUILD_TOOLS = ("setuptools",)
# Of this one there is the source archive alone: installing it has to run it.
SOURCE_ALONE = ("fib-numbr",)
NOT_SOURCES = shutil.ignore_patterns("__pycache__", "build", "*.egg-info")


def build(destination: Path) -> list[Path]:
    """Build every package into the folder, and return the files by name."""
    destination.mkdir(parents=True, exist_ok=True)
    built = [wheel_of_installed(name, destination) for name in BUILD_TOOLS]
    with tempfile.TemporaryDirectory() as folder:
        for package in sorted(path for path in PACKAGES.iterdir() if path.is_dir()):
            built += _build_one(package, Path(folder), destination)
    return sorted(built)


def _build_one(package: Path, work: Path, destination: Path) -> Iterator[Path]:
    source, out = work / package.name, work / f"{package.name}-out"
    # Building leaves files beside the sources; ours stay as they are.
    shutil.copytree(package, source, ignore=NOT_SOURCES)
    out.mkdir()
    with _inside(source):
        sdist = out / build_meta.build_sdist(str(out))
    yield plain_sdist(sdist, destination)
    if not package.name.startswith(SOURCE_ALONE):
        with _inside(source):
            wheel = out / build_meta.build_wheel(str(out))
        yield plain_wheel(wheel, destination)


@contextlib.contextmanager
def _inside(folder: Path) -> Iterator[None]:
    """Work in that folder, as a build does, and let the tools say nothing."""
    arguments = sys.argv
    # The look-alike writes its file when it is installed, not when it is built.
    look_alike = os.environ.pop("LOOK_ALIKE_FOLDER", None)
    with (
        contextlib.chdir(folder),
        open(os.devnull, "w", encoding="utf-8") as nowhere,
        contextlib.redirect_stdout(nowhere),
        contextlib.redirect_stderr(nowhere),
    ):
        try:
            yield
        finally:
            sys.argv = arguments
            if look_alike is not None:
                os.environ["LOOK_ALIKE_FOLDER"] = look_alike
