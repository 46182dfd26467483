"""The page `enums/unions` shows what mypy says when a case is missing.

So a case is taken out of an example, and mypy's answer is compared with what the page
shows. The other example has no case for orange, and passes until a switch is set.
"""

import subprocess
import sys
from pathlib import Path

PYTHON = Path(__file__).resolve().parents[1]
EXAMPLES = PYTHON / "02_enums"
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

# ANCHOR: switch
SWITCH = "--enable-error-code=exhaustive-match"
MYPY_SAYS_OF_ORANGE = (
    "orange_was_added.py:14: error: "
    "Match statement has unhandled case for values of type "
    '"Literal[Colour.ORANGE]"  [exhaustive-match]\n'
)
# ANCHOR_END: switch


def mypy(name: str, source: str, folder: Path, *more: str) -> tuple[int, str]:
    """The exit code and what is printed for an example of this name."""
    (folder / name).write_text(source, encoding="utf-8")
    options = ["--strict", "--no-error-summary", *more]
    settings = ["--config-file", str(PYTHON / "pyproject.toml")]
    cache = ["--cache-dir", str(folder / "cache")]
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *settings, *cache, name],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
        check=False,
    )
    assert ran.stderr == ""
    return ran.returncode, ran.stdout


def test_mypy_names_the_case_that_is_missing(tmp_path: Path) -> None:
    name = "every_event.py"
    whole = (EXAMPLES / name).read_text(encoding="utf-8")
    assert mypy(name, whole, tmp_path) == (0, "")
    assert whole.count(MISSING_CASE) == 1
    missing = whole.replace(MISSING_CASE, "")
    assert mypy(name, missing, tmp_path) == (1, MYPY_SAYS)


def test_a_switch_makes_mypy_ask_at_every_match(tmp_path: Path) -> None:
    name = "orange_was_added.py"
    source = (EXAMPLES / name).read_text(encoding="utf-8")
    assert mypy(name, source, tmp_path) == (0, "")
    code, said = mypy(name, source, tmp_path, SWITCH)
    assert code == 1
    assert said.startswith(MYPY_SAYS_OF_ORANGE)
