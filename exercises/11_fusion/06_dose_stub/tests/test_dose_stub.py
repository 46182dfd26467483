"""mypy reads right and wrong callers, stubtest compares stub and module."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
CALLERS = ("right_caller", "wrong_caller")


def stub() -> Path:
    """The stub as it is now."""
    for folder in sys.path:
        found = Path(folder, "night_doses.pyi")
        if found.is_file():
            return found
    raise AssertionError("there is no python/night_doses.pyi")


def run(folder: Path, *command: str) -> tuple[bool, str]:
    """Whether a tool is content with the stub and the module, and what it says."""
    shutil.copy(stub(), folder)
    shutil.copy(TESTS / "module" / "night_doses.py", folder)
    said = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={**os.environ, "MYPYPATH": "", "PYTHONPATH": str(folder)},
        capture_output=True,
        encoding="utf-8",
        timeout=25,
    )
    return said.returncode == 0, said.stdout + said.stderr


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[int, str]]:
    """What mypy refuses, by file and line."""
    folder = tmp_path_factory.mktemp("callers")
    for caller in CALLERS:
        shutil.copy(TESTS / f"{caller}.txt", folder / f"{caller}.py")
    files = [f"{caller}.py" for caller in CALLERS]
    _, said = run(folder, "mypy", "--strict", "--no-error-summary", *files)
    found: dict[str, dict[int, str]] = {caller: {} for caller in CALLERS}
    for line in said.splitlines():
        file, _, rest = line.partition(":")
        number, _, words = rest.partition(":")
        assert file in files, f"mypy cannot read the stub:\n{said}"
        if "error:" in words:
            found[file.removesuffix(".py")][int(number)] = words.strip()
    return found


def lines(caller: str) -> list[tuple[int, str]]:
    """The lines of a caller, from 1."""
    text = (TESTS / f"{caller}.txt").read_text("utf-8")
    return list(enumerate(text.splitlines(), 1))


def test_right_callers_are_accepted(complaints: dict[str, dict[int, str]]) -> None:
    found = complaints["right_caller"]
    for line, code in lines("right_caller"):
        words = found.get(line)
        assert not words, f"mypy refuses a right caller, `{code.strip()}`: {words}"


def test_wrong_callers_are_refused(complaints: dict[str, dict[int, str]]) -> None:
    for line, code in lines("wrong_caller"):
        refused = "#" not in code or line in complaints["wrong_caller"]
        assert refused, f"mypy accepts a wrong caller: {code}"


def test_stubtest_agrees(tmp_path: Path) -> None:
    good, said = run(tmp_path, "mypy.stubtest", "--concise", "night_doses")
    assert good, f"stubtest finds that stub and module differ:\n{said}"
