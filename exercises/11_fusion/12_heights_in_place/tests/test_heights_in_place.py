"""Addresses on both sides, and views with gaps."""

from collections.abc import Callable
from typing import Any

import heights_in_place
import numpy as np
import pytest


def path() -> Any:
    return np.array([1.0, 5.0, 8.0, 10.0, 9.0])


def test_highest_reads_where_the_array_lies() -> None:
    heights = path()
    assert heights_in_place.highest(heights) == 10.0, "the highest of the five"
    assert heights_in_place.read_at() == heights.ctypes.data, (
        "`highest_of` was given numbers that lie elsewhere: the array was copied"
    )


def test_a_part_of_an_array_is_read_in_its_place_too() -> None:
    heights = path()
    assert heights_in_place.highest(heights[1:3]) == 8.0, "two of the five"
    assert heights_in_place.read_at() == heights[1:].ctypes.data, (
        "a part without gaps needs no copy either"
    )


def test_lift_changes_the_array_of_the_caller() -> None:
    heights = path()
    heights_in_place.lift(heights, 1.5)
    assert heights.tolist() == [2.5, 6.5, 9.5, 11.5, 10.5], (
        "`lift` is to change the array itself, and this one still has its old heights"
    )
    assert heights_in_place.read_at() == heights.ctypes.data, (
        "`lift_by` was given numbers that lie elsewhere: the array was copied"
    )


def test_steps_gives_an_array() -> None:
    change = heights_in_place.steps(path())
    assert isinstance(change, np.ndarray), (
        f"`steps` is to give an array of NumPy, and this is a {type(change).__name__}"
    )
    assert change.tolist() == [4.0, 3.0, 2.0, -1.0], "each height less the one before"


def test_steps_copies_nothing() -> None:
    heights = path()
    change = heights_in_place.steps(heights)
    assert heights_in_place.read_at() == heights.ctypes.data, (
        "`steps_of` was given numbers that lie elsewhere: the array was copied"
    )
    assert isinstance(change, np.ndarray), "`steps` is to give an array of NumPy"
    assert change.ctypes.data == heights_in_place.put_at(), (
        "the array does not lie where `steps_of` has put the numbers: they were copied"
    )


@pytest.mark.parametrize(
    "work",
    [
        lambda heights: heights_in_place.highest(heights),
        lambda heights: heights_in_place.lift(heights, 1.0),
        lambda heights: heights_in_place.steps(heights),
    ],
    ids=["highest", "lift", "steps"],
)
def test_a_view_with_gaps_is_refused_in_words(work: Callable[[Any], object]) -> None:
    heights = path()
    try:
        work(heights[::2])
    except Exception as error:
        assert isinstance(error, ValueError), (
            f"a ValueError is asked for, and this is a {type(error).__name__}: {error}"
        )
        assert "ascontiguousarray" in str(error), (
            f"the message is to name `ascontiguousarray`, and says: {error}"
        )
    else:
        pytest.fail("a view with gaps was taken, so its numbers were copied or left")
    assert heights.tolist() == path().tolist(), "a refused array stays as it was"


@pytest.mark.parametrize("name", ["highest", "steps"])
def test_an_array_that_nobody_may_write_to(name: str) -> None:
    heights = path()
    heights.flags.writeable = False
    try:
        getattr(heights_in_place, name)(heights)
    except Exception as error:
        raise AssertionError(
            f"`{name}` is to read and no more, so an array that cannot be written to "
            f"will do; it said: {error!r}"
        ) from None


def test_no_heights() -> None:
    nothing = np.array([], dtype=np.float64)
    assert len(heights_in_place.steps(nothing)) == 0, "no heights, no steps"
    assert heights_in_place.highest(nothing) == -np.inf, "what `highest_of` says"
