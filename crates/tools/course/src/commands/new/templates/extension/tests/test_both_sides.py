"""Rust and Python return the same, and refuse the same, whatever they are given."""

from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ward_names import _python

MODULE = "ward_names._native"
native = pytest.importorskip(MODULE, exc_type=ModuleNotFoundError)

names = st.text(max_size=30)
# Python's text for a file name that is no UTF-8; `st.text` makes none like it.
NO_UTF_8 = b"Zo\xeb".decode(errors="surrogateescape")
# A slow moment of the machine is no difference between the two.
at_leisure = settings(deadline=None)


def outcome(work: Callable[..., object], *arguments: object) -> object:
    """Return what comes out of it, or how it refuses."""
    try:
        return work(*arguments)
    except ValueError as error:
        return type(error), str(error)


@at_leisure
@given(names, names)
@example(NO_UTF_8, "Zoe")
@example("Zoe", NO_UTF_8)
def test_distance(left: str, right: str) -> None:
    rust = outcome(native.distance, left, right)
    assert rust == outcome(_python.distance, left, right)


@at_leisure
@given(names, st.lists(names, max_size=10))
@example(NO_UTF_8, [])
@example("Zoe", ["Zoe", NO_UTF_8])
def test_nearest(name: str, known: list[str]) -> None:
    rust = outcome(native.nearest, name, known)
    assert rust == outcome(_python.nearest, name, known)
