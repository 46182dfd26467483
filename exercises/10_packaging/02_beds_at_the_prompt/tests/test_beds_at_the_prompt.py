"""Calls the command as a test would, and as a shell would."""

import subprocess
import sys

import pytest
from free_beds import main


@pytest.fixture(autouse=True)
def another_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """What `main` would find if it did not read its list."""
    monkeypatch.setattr(sys, "argv", ["free-beds", "red"])


def code(arguments: list[str]) -> object:
    """The exit code, however the command ends."""
    try:
        return main(arguments)
    except SystemExit as end:
        return end.code


def test_beds_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["blue"]) == 0, "free beds were found: that is exit code 0"
    said = capsys.readouterr()
    assert said.out != "12\n", (
        '`main(["blue"])` prints the bed of red: it does not read its list, but '
        "`sys.argv`, and that says red while this test runs"
    )
    assert said.out == "3\n5\n8\n", "the free beds of blue, one a line"
    assert said.err == "", "nothing to complain about in blue"


def test_enough_beds(capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["blue", "--at-least", "3"]) == 0, "blue has three: enough"
    assert capsys.readouterr().out == "3\n5\n8\n", "all free beds, also with --at-least"
    assert code(["--at-least=1", "red"]) == 0, "the option may stand in front"
    assert capsys.readouterr().out == "12\n"


def test_too_few_beds(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["green"], ["red", "--at-least", "2"]):
        ended = code(arguments)
        said = capsys.readouterr()
        shown = " ".join(arguments)
        assert not isinstance(ended, str), (
            f"`free-beds {shown}` ends with a text; `main` returns the number 1 here"
        )
        assert ended == 1, (
            f"`free-beds {shown}` finds too few: exit code 1, not {ended}"
        )
        assert said.out == "", f"`free-beds {shown}` prints a bed, or its complaint"
        assert said.err.strip(), f"`free-beds {shown}` does not say why it ends with 1"


def test_no_beds_are_wanted(capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["green", "--at-least", "0"]) == 0, "none is at least 0"
    assert capsys.readouterr().out == "", "there is no bed to print, and no empty line"


@pytest.mark.parametrize(
    "arguments",
    [[], ["pink"], ["blue", "--at-least", "many"], ["blue", "red"], ["blue", "--beds"]],
)
def test_called_wrongly(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    shown = " ".join(["free-beds", *arguments])
    try:
        ended = code(arguments)
    except Exception as error:
        name = type(error).__name__
        raise AssertionError(f"`{shown}` ends with a {name}, not with code 2") from None
    said = capsys.readouterr()
    assert ended == 2, f"`{shown}` is called wrongly: exit code 2, not {ended}"
    assert said.out == "", f"`{shown}` complains on the standard output"
    assert "usage:" in said.err, f"`{shown}` does not show the usage"


def test_the_command_line() -> None:
    program = "import sys, free_beds; sys.exit(free_beds.main())"
    ran = subprocess.run(
        [sys.executable, "-c", program, "red"],
        capture_output=True,
        text=True,
        timeout=20,
    )
    assert (ran.returncode, ran.stdout) == (0, "12\n"), (
        "`main()` without a list reads the command line, `sys.argv[1:]`"
    )
