"""What those who work at the flight desk expect."""

import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from operator import getitem

import flight_desk
import pytest
from flight_desk import Flight, Tower


def raises(what: str, call: Callable[[], object], promised: type[Exception]) -> str:
    """What the promised exception says; complains about everything else."""
    try:
        given = call()
    except Exception as error:
        assert isinstance(error, promised), (
            f"{what} is to be {promised.__name__}, and not {error!r}"
        )
        return str(error)
    raise AssertionError(f"{what} is to be {promised.__name__}, and gave {given!r}")


def test_a_flight_has_a_name_only_if_it_is_given_one_by_name() -> None:
    try:
        Flight([120, 300])
    except TypeError as error:
        raise AssertionError(f"a flight needs no name, and says: {error}") from None
    assert Flight([120, 300]).name == "unnamed", "without a name it is 'unnamed'"
    assert Flight([120], name="KL 7").name == "KL 7", "the name that was given"
    assert Flight(heights=[5]).name == "unnamed", "the heights have a name as well"
    what = '`Flight([120], "KL 7")`, a name without the word `name`,'
    raises(what, lambda: Flight([120], "KL 7"), TypeError)


def test_a_flight_without_heights_is_a_flight_error() -> None:
    assert hasattr(flight_desk, "FlightError"), "callers import FlightError from here"
    error = flight_desk.FlightError
    assert issubclass(error, ValueError), "who catches ValueError catches it too"
    said = raises("a flight without heights", lambda: Flight([], name="KL 7"), error)
    assert said, "an exception says what is wrong, in words"


def test_a_flight_has_a_length_and_a_highest_point() -> None:
    flight = Flight([120, 300, 80], name="KL 7")
    assert hasattr(flight, "__len__"), "`len(flight)` asks for `__len__`"
    assert len(flight) == 3, "one height for each minute"
    assert flight.highest == 300, "the greatest height"


def test_an_index_works_as_in_a_list() -> None:
    heights = [120, 300, 80]
    flight = Flight(heights, name="KL 7")
    for index in range(-3, 3):
        try:
            height = flight[index]
        except Exception as error:
            raise AssertionError(f"flight[{index}] says {error!r}") from None
        assert height == heights[index], f"flight[{index}] is as in a list"
    for index in (3, -4, 3 * 10**9, -3 * 10**9):
        what = f"flight[{index}] of three heights"
        raises(what, partial(getitem, flight, index), IndexError)
    assert list(flight) == heights, "IndexError ends a loop over the flight"


@pytest.fixture
def nobody_is_interrupted() -> Iterator[None]:
    """A thread of Python goes on until it lets go of the interpreter itself."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(60)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("nobody_is_interrupted")
def test_others_go_on_while_a_flight_waits_for_the_tower() -> None:
    flight, tower = Flight([120], name="KL 7"), Tower()
    waiting = threading.Event()
    said: list[str] = []

    def controller() -> None:
        waiting.wait()
        said.append("cleared")
        tower.clear()

    thread = threading.Thread(target=controller)
    thread.start()
    waiting.set()
    try:
        flight.take_off(tower)
        before = list(said)
    except Exception as error:
        raise AssertionError(
            f"the tower is a thread of Python, and could not speak: {error}"
        ) from None
    finally:
        thread.join()
    assert before == ["cleared"], "the flight has left before the tower let it go"


def test_a_tower_that_says_nothing_is_a_flight_error() -> None:
    assert hasattr(flight_desk, "FlightError"), "callers import FlightError from here"
    try:
        Flight([120], name="KL 7").take_off(Tower())
    except Exception as error:
        assert isinstance(error, flight_desk.FlightError), (
            f"a silent tower is a FlightError, and this is {error!r}"
        )
    else:
        pytest.fail("nobody has cleared the flight, and it has left")
