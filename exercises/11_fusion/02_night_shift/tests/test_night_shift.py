"""Calls that a caller may write, and calls that nobody should."""

import inspect
from typing import Any

import night_shift
import pytest

shift: Any = getattr(night_shift, "shift", None)


@pytest.mark.parametrize(
    ("call", "line"),
    [
        ('shift("Ada")', "Ada: 8 h, day"),
        ('shift("Ada", 12)', "Ada: 12 h, day"),
        ('shift("Ada", hours=12)', "Ada: 12 h, day"),
        ('shift("Ben", night=True)', "Ben: 8 h, night"),
        ('shift("Ben", note="swap")', "Ben: 8 h, day (swap)"),
        ('shift("Ben", note="")', "Ben: 8 h, day ()"),
        ('shift("Ben", note=None)', "Ben: 8 h, day"),
        ('shift("Cy", 4, note="late", night=True)', "Cy: 4 h, night (late)"),
    ],
)
def test_calls_that_are_allowed(call: str, line: str) -> None:
    try:
        written = eval(call)
    except TypeError as error:
        pytest.fail(f"`{call}` is a call to be allowed. It said: {error}")
    assert written == line, f"`{call}`"


@pytest.mark.parametrize(
    ("call", "why"),
    [
        ("shift()", "a shift without a nurse"),
        ('shift(nurse="Ada")', "`nurse` is given by its place, never by its name"),
        ('shift("Ada", 8, True)', "nobody can see what this `True` means"),
        ('shift("Ada", 8, False, "swap")', "`night` and `note` are to be named"),
        ('shift("Ada", ward="north")', "there is no `ward`"),
        ('shift("Ada", night="yes")', "`night` is true or false"),
    ],
)
def test_calls_that_are_refused(call: str, why: str) -> None:
    try:
        written = eval(call)
    except TypeError:
        return
    pytest.fail(f"`{call}` is to be a TypeError: {why}. It gave {written!r}")


def test_what_help_shows() -> None:
    shown = str(inspect.signature(shift))
    assert shown == "(nurse, /, hours=8, *, night=False, note=None)", (
        f"`help(shift)` shows {shown}, and the task another signature"
    )
    assert shift.__doc__ == "One line of the calendar.", (
        "`help(shift)` says nothing below the signature: keep the `///` line"
    )
