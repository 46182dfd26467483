"""The page `traits/abc-and-protocol` says what Python and mypy answer.

The robot of an example is sent on a visit, for which it lacks a method. mypy says so;
Python takes the pulse first and then stops. With base classes Python asks earlier.
"""

import subprocess
import sys
from pathlib import Path

PYTHON = Path(__file__).resolve().parents[1]
EXAMPLES = PYTHON / "08_traits"
TIME_LIMIT_SECONDS = 120

# ANCHOR: protocol
AS_IT_IS = "examine(Robot(103), ana)\n"
ON_A_VISIT = "visit(Robot(103), ana)\n"
MYPY_SAYS = (
    'the_ward_by_protocol.py:51: error: Argument 1 to "visit" has incompatible type '
    '"Robot"; expected "AdvancedMedical"  [arg-type]\n'
    'the_ward_by_protocol.py:51: note: "Robot" is missing following '
    '"AdvancedMedical" protocol member:\n'
    "the_ward_by_protocol.py:51: note:     diagnose\n"
)
PYTHON_PRINTS = "Ana, keep still.\nI am a robot. Pulse: 103\n"
PYTHON_SAYS = "AttributeError: 'Robot' object has no attribute 'diagnose'\n"
# ANCHOR_END: protocol

# ANCHOR: abc
DIAGNOSE = """\
    def diagnose(self, patient: Patient) -> str:
        if self.take_pulse(patient) > 100:
            return f"{patient.name} needs rest"
        return f"{patient.name} is well"

"""
PYTHON_REFUSES = "TypeError: Can't instantiate abstract class Doctor"
# ANCHOR_END: abc


def run(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """The exit code, the output and the complaints of an interpreter."""
    ran = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
        check=False,
    )
    return ran.returncode, ran.stdout, ran.stderr


def mypy(folder: Path, name: str) -> tuple[int, str]:
    """The exit code and the answer of mypy."""
    options = ["--strict", "--no-error-summary", "--cache-dir", str(folder / "cache")]
    settings = ["--config-file", str(PYTHON / "pyproject.toml")]
    code, said, complaints = run(folder, "-m", "mypy", *options, *settings, name)
    assert complaints == ""
    return code, said


def changed(folder: Path, name: str, old: str, new: str) -> None:
    """Writes an example with one change into the folder."""
    source = (EXAMPLES / name).read_text(encoding="utf-8")
    assert source.count(old) == 1
    (folder / name).write_text(source.replace(old, new), encoding="utf-8")


def test_mypy_compares_a_protocol_with_what_is_there(tmp_path: Path) -> None:
    name = "the_ward_by_protocol.py"
    changed(tmp_path, name, AS_IT_IS, AS_IT_IS)
    assert mypy(tmp_path, name) == (0, "")
    changed(tmp_path, name, AS_IT_IS, ON_A_VISIT)
    assert mypy(tmp_path, name) == (1, MYPY_SAYS)


def test_python_finds_out_in_the_middle_of_the_visit(tmp_path: Path) -> None:
    name = "the_ward_by_protocol.py"
    changed(tmp_path, name, AS_IT_IS, ON_A_VISIT)
    code, printed, said = run(tmp_path, name)
    assert (code, printed) == (1, PYTHON_PRINTS)
    assert said.endswith(PYTHON_SAYS)


def test_a_base_class_asks_when_the_object_is_made(tmp_path: Path) -> None:
    name = "the_ward_by_abc.py"
    changed(tmp_path, name, DIAGNOSE, "")
    code, printed, said = run(tmp_path, name)
    assert code == 1
    assert "Chen" not in printed
    assert PYTHON_REFUSES in said
