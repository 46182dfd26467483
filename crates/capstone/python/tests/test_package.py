"""The package as it is installed."""

import subprocess
import sys
import sysconfig
from importlib import metadata, resources

import moult_engine
import pytest
from moult_engine import _native


def test_it_is_imported_without_a_warning() -> None:
    code = "import moult_engine, moult_engine.cli"
    command = [sys.executable, "-W", "error", "-c", code]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_it_needs_numpy_alone() -> None:
    heavy = {"numba", "matplotlib", "pandas", "polars", "flask"}
    code = f"import moult_engine, sys; print(sorted({heavy!r} & set(sys.modules)))"
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ran.stdout == "[]\n", ran.stderr


def test_one_version_stands_everywhere() -> None:
    assert moult_engine.__version__ == metadata.version("moult-engine")


def test_one_wheel_is_for_every_python_from_3_11_on() -> None:
    wheel = metadata.distribution("moult-engine").read_text("WHEEL")
    assert wheel is not None and "Tag: cp311-abi3-" in wheel
    free_threaded = sysconfig.get_config_var("Py_GIL_DISABLED")
    assert free_threaded or ".abi3" in str(_native.__file__) or sys.platform == "win32"


def test_types_are_part_of_it() -> None:
    files = resources.files(moult_engine)
    assert files.joinpath("py.typed").is_file()
    assert files.joinpath("_native.pyi").is_file()


@pytest.mark.parametrize("name", moult_engine.__all__)
def test_everything_that_is_public_says_what_it_is(name: str) -> None:
    thing = getattr(moult_engine, name)
    if callable(thing):
        assert thing.__doc__


def test_it_carries_its_licence_and_those_of_its_crates() -> None:
    package = metadata.distribution("moult-engine")
    names = package.metadata.get_all("License-File")
    texts = {
        file.name: file.read_text(encoding="utf-8")
        for file in package.files or []
        if "licenses" in file.parts
    }
    assert names is not None and set(names) == set(texts)
    assert "The Moult contributors" in texts["LICENSE-MIT"]
    assert "Apache License" in texts["LICENSE-APACHE"]
    for crate in ["pyo3", "numpy", "rayon", "memchr"]:
        assert f"- {crate} " in texts["LICENSES-CRATES.txt"]


def test_extras_are_declared() -> None:
    extras = metadata.metadata("moult-engine").get_all("Provides-Extra")
    assert extras is not None and {"server", "plot", "bench"} <= set(extras)
