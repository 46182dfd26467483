"""A flight path beside a list of the same points."""

from collections.abc import Iterable

import pytest
from native_path import FlightPath

POINTS = [(0.0, 0.0), (3.0, 1.5), (5.0, 4.0)]


def test_length_and_truth() -> None:
    assert hasattr(FlightPath, "__len__"), "`len(path)` asks for `__len__`"
    assert len(FlightPath(POINTS)) == 3, "three points"
    assert not FlightPath([]), "an empty path is false, as an empty list is"


@pytest.mark.parametrize("index", [0, 1, 2, -1, -2, -3])
def test_an_index_as_in_a_list(index: int) -> None:
    path = FlightPath(POINTS)
    assert path[index] == POINTS[index], f"path[{index}] should be {POINTS[index]}"


@pytest.mark.parametrize("index", [3, -4, 3 * 10**9, -3 * 10**9])
def test_no_such_point(index: int) -> None:
    try:
        point = FlightPath(POINTS)[index]
    except Exception as error:
        assert isinstance(error, IndexError), (
            f"path[{index}] of three points is to be an IndexError, and not {error!r}"
        )
    else:
        raise AssertionError(f"path[{index}] of three points gives {point}")


def test_a_loop_and_another_inside() -> None:
    path = FlightPath(POINTS)
    assert isinstance(path, Iterable), "a path should have `__iter__`"
    assert list(path) == POINTS, "a loop sees every point in order"
    assert list(path) == POINTS, "and a second loop sees them again"
    pairs = [(a, b) for a in path for b in path]
    assert len(pairs) == 9, "two loops over one path should not disturb each other"


def test_an_iterator_ends_for_good() -> None:
    points = iter(FlightPath(POINTS[:1]))
    assert iter(points) is points, "an iterator is its own iterator"
    assert next(points) == (0.0, 0.0)
    for _ in range(2):
        with pytest.raises(StopIteration):
            next(points)


def test_equal_by_points() -> None:
    assert FlightPath(POINTS) == FlightPath(list(POINTS)), "the same points are equal"
    assert FlightPath(POINTS) != FlightPath(POINTS[:2]), "fewer points are not equal"
    assert FlightPath(POINTS) != POINTS, "a path is not a list"
    other = [(0.0, 0.0), (3.0, 1.5), (5.0, 4.5)]
    assert FlightPath(POINTS) != FlightPath(other), "another point is another path"


def test_one_path_after_the_other() -> None:
    out, back = FlightPath(POINTS), FlightPath([(1.0, 1.0)])
    both = out + back
    assert list(both) == [*POINTS, (1.0, 1.0)], "first the points of the left one"
    assert (len(out), len(back)) == (3, 1), "both paths should stay as they were"
    try:
        both = out + 5
    except Exception as error:
        assert isinstance(error, TypeError), (
            f"`path + 5` is to be a TypeError, and not {error!r}"
        )
    else:
        raise AssertionError(f"`path + 5` is to be a TypeError, and gives {both}")


def test_words() -> None:
    path = FlightPath(POINTS[:2])
    assert repr(path) == "FlightPath([(0.0, 0.0), (3.0, 1.5)])", (
        f"`repr` is to show how to make it, and shows {path!r}"
    )
    assert repr(FlightPath([])) == "FlightPath([])", "a path without points, in words"
