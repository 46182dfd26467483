"""The page `enums/unions` shows what mypy says when a case is missing.

So the case is taken out of the example, and mypy's answer is compared with what the
page shows.
"""

import subprocess
import sys
from pathlib import Path

PYTHON = Path(__file__).resolve().parents[1]
EXAMPLE = PYTHON / "02_enums" / "every_event.py"
TIME_LIMIT_SECONDS = 120

# ANCHOR: answer
MISSING_CASE = """\
        case Discharged(name):
            return f"{name} has left"
"""
MYPY_SAYS = (
    "every_event.py:32: error: "
    'Argument 1 to "assert_never" has incompatible type "Discharged"; '
    'expected "Never"  [arg-type]\n'
)
# ANCHOR_END: answer


def mypy(source: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    (folder / EXAMPLE.name).write_text(source, encoding="utf-8")
    options = ["--strict", "--no-error-summary", "--config-file"]
    settings = str(PYTHON / "pyproject.toml")
    cache = ["--cache-dir", str(folder / "cache")]
    return subprocess.run(
        [sys.executable, "-m", "mypy", *options, settings, *cache, EXAMPLE.name],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
        check=False,
    )


def test_mypy_names_the_case_that_is_missing(tmp_path: Path) -> None:
    whole = EXAMPLE.read_text(encoding="utf-8")
    assert whole.count(MISSING_CASE) == 1
    ran = mypy(whole.replace(MISSING_CASE, ""), tmp_path)
    assert ran.stdout == MYPY_SAYS
    assert ran.returncode == 1, ran.stderr


def test_with_every_case_mypy_has_nothing_to_say(tmp_path: Path) -> None:
    ran = mypy(EXAMPLE.read_text(encoding="utf-8"), tmp_path)
    assert (ran.returncode, ran.stdout) == (0, ""), ran.stderr
