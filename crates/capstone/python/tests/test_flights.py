"""Flight paths."""

import itertools
import pickle
from collections.abc import Sequence
from typing import Any, Literal
from unittest.mock import MagicMock, patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from moult_engine import EARTH, Flight, FlightError, Landing, Point, advance, originals
from moult_engine._native import FlightSteps

BALL = Flight(30.0, 45.0, drag=0.01)

speeds = st.floats(-100, 100)
drags = st.just(0.0) | st.floats(1e-9, 0.05)
starts = st.tuples(speeds, speeds, speeds, speeds)


@given(starts, drags, st.floats(0, 20))
def test_every_bit_is_that_of_the_original(
    start: tuple[float, float, float, float], drag: float, gravity: float
) -> None:
    flight = FlightSteps(start, drag=drag, gravity=gravity, dt=0.01)
    states = originals.states(start, drag=drag, gravity=gravity, dt=0.01)
    expected = list(itertools.islice(states, 50))
    points = np.empty((50, 2))
    flight.fill(points)
    assert points.tolist() == [[x, y] for x, y, _, _ in expected]
    assert list(itertools.islice(flight, 50)) == [(x, y) for x, y, _, _ in expected]
    assert flight.after(49) == expected[-1]


@given(st.lists(starts, max_size=40), drags)
def test_many_flights_go_where_each_goes_alone(
    starts: list[tuple[float, float, float, float]], drag: float
) -> None:
    expected = [
        next(
            itertools.islice(
                originals.states(start, drag=drag, gravity=EARTH, dt=0.01), 20, None
            )
        )
        for start in starts
    ]
    hows: list[Literal["plain", "wide", "parallel"]] = ["plain", "wide", "parallel"]
    for how in hows:
        flights = np.array(starts, dtype=np.float64).reshape(-1, 4)
        advance(flights, steps=20, dt=0.01, drag=drag, how=how)
        assert flights.tolist() == [list(state) for state in expected], how


class TestAFlight:
    def test_is_a_sequence_of_its_points(self) -> None:
        assert isinstance(BALL, Sequence)
        assert BALL[0] == Point(0.0, 0.0)
        assert BALL[-1] == Point(BALL.landing.x, 0.0)
        assert list(BALL) == [BALL[at] for at in range(len(BALL))]
        assert BALL[2:5] == list(BALL)[2:5]
        assert BALL[::-1] == list(reversed(BALL))
        assert BALL[3] in BALL and BALL.index(BALL[3]) == 3
        first, *_, last = BALL
        assert first.y == last.y == 0
        with pytest.raises(IndexError):
            BALL[len(BALL)]
        with pytest.raises(TypeError):
            BALL["x"]  # type: ignore[call-overload]

    def test_has_its_points_in_an_array_too(self) -> None:
        assert BALL.path.shape == (len(BALL), 2)
        assert BALL.path is BALL.path
        assert all(point.y >= 0 for point in BALL)
        with pytest.raises(ValueError, match="read-only"):
            BALL.path[0, 0] = 1

    def test_lands(self) -> None:
        assert isinstance(BALL.landing, Landing)
        without_air = Flight(30.0, 45.0, dt=1e-4).landing
        assert without_air.x == pytest.approx(900 / EARTH, abs=0.01)
        assert without_air.time == pytest.approx(2 * 30 * 0.5**0.5 / EARTH, abs=0.001)
        assert BALL.landing.x < without_air.x
        assert Flight(5.0, -30.0).landing == (0, 0, 0)

    def test_that_never_lands_says_so(self) -> None:
        with pytest.raises(FlightError, match="still up"):
            len(Flight(30.0, 45.0, gravity=0.0))

    def test_shows_what_it_is_made_of(self) -> None:
        assert repr(Flight(30.0, 45.0)) == (
            "Flight(speed=30.0, angle=45.0, drag=0.0, gravity=9.80665, dt=0.01)"
        )
        assert eval(repr(BALL)) == BALL
        assert Flight(30.0, 45.0) != BALL and len({BALL, Flight(30.0, 45.0, 0.01)}) == 1

    def test_does_not_change(self) -> None:
        with pytest.raises(AttributeError):
            BALL.speed = 5.0  # type: ignore[misc]

    def test_goes_to_another_process_without_its_points(self) -> None:
        small = len(pickle.dumps(Flight(30.0, 45.0, 0.01)))
        assert len(BALL.path) > 100
        sent = pickle.dumps(BALL)
        assert len(sent) == small
        assert pickle.loads(sent) == BALL and pickle.loads(sent)[:] == BALL[:]
        again = pickle.loads(pickle.dumps(BALL.steps))
        assert again == BALL.steps and again.after(9) == BALL.steps.after(9)

    @pytest.mark.parametrize(
        ("arguments", "why"),
        [
            ({"speed": float("nan")}, "speed is NaN"),
            ({"angle": float("inf")}, "angle is inf"),
            ({"drag": -0.1}, "cannot be less than 0"),
            ({"dt": 0.0}, "more than 0"),
            ({"dt": 100.0}, "too long"),
        ],
    )
    def test_that_is_none_is_refused_at_once(
        self, arguments: dict[str, float], why: str
    ) -> None:
        with pytest.raises(FlightError, match=why):
            Flight(**({"speed": 30.0, "angle": 45.0, "drag": 0.01} | arguments))


class TestDrawing:
    def test_it_draws_on_the_axes_it_is_given(self) -> None:
        axes = MagicMock()
        BALL.plot(axes, label="ball")
        (x, y), style = axes.plot.call_args
        assert list(zip(x, y, strict=True)) == list(BALL)
        assert style == {"label": "ball"}

    def test_without_axes_it_draws_on_the_current_ones(self) -> None:
        pyplot = MagicMock()
        modules = {"matplotlib": MagicMock(pyplot=pyplot), "matplotlib.pyplot": pyplot}
        with patch.dict("sys.modules", modules):
            assert BALL.plot() is pyplot.gca.return_value.plot.return_value

    def test_without_matplotlib_the_message_says_what_to_install(self) -> None:
        modules = {"matplotlib": None, "matplotlib.pyplot": None}
        with (
            patch.dict("sys.modules", modules),
            pytest.raises(ModuleNotFoundError, match=r"moult-engine\[plot\]"),
        ):
            BALL.plot()


class TestAnArrayOfFlights:
    def test_is_changed_where_it_is(self) -> None:
        flights = np.tile([0.0, 0.0, 30.0, 40.0], (100, 1))
        memory = flights.ctypes.data
        advance(flights, steps=10, dt=0.01)
        assert flights.ctypes.data == memory
        assert flights[0, 0] == pytest.approx(3.0)

    def test_a_part_of_an_array_is_an_array(self) -> None:
        flights = np.tile([0.0, 0.0, 30.0, 40.0], (10, 1))
        advance(flights[2:4], steps=10, dt=0.01)
        assert (flights[:, 0] > 0).tolist() == [False] * 2 + [True] * 2 + [False] * 6

    @pytest.mark.parametrize(
        ("flights", "why"),
        [
            (np.zeros((4, 8))[:, ::2], "row after row"),
            (np.zeros((8, 4))[::2], "row after row"),
            (np.zeros((4, 4)).T, "row after row"),
            (np.zeros((4, 4), dtype=np.float32), "of float32, and not of float64"),
            (np.zeros((4, 4), dtype=">f8"), "of >f8"),
            (np.zeros((4, 3)), r"shape \(4, 3\)"),
            (np.zeros(4), r"shape \(4,\)"),
        ],
    )
    def test_that_rust_cannot_write_is_refused(self, flights: Any, why: str) -> None:
        with pytest.raises(FlightError, match=why):
            advance(flights, steps=1, dt=0.01)

    def test_that_must_not_be_written_is_refused(self) -> None:
        flights = np.zeros((4, 4))
        flights.flags.writeable = False
        with pytest.raises(FlightError, match="cannot be written"):
            advance(flights, steps=1, dt=0.01)

    def test_is_an_array(self) -> None:
        with pytest.raises(TypeError, match="not list"):
            advance([[0.0] * 4], steps=1, dt=0.01)  # type: ignore[arg-type]

    def test_what_rust_alone_says_of_such_arrays(self) -> None:
        flight = BALL.steps
        with pytest.raises(FlightError, match="3 columns"):
            flight.fill(np.zeros((4, 3)))
        with pytest.raises(FlightError, match="one after the other"):
            flight.fill(np.zeros((4, 4))[:, ::2])
        with pytest.raises(TypeError):
            flight.fill(np.zeros((4, 2), dtype=np.float32))

    def test_is_left_alone_when_a_step_is_too_long(self) -> None:
        flights = np.tile([0.0, 0.0, 30.0, 40.0], (4, 1))
        with pytest.raises(FlightError, match="too long"):
            advance(flights, steps=5, dt=10.0, drag=0.1)
        assert flights[0].tolist() == [0, 0, 30, 40]
        with pytest.raises(FlightError, match="3 steps back"):
            advance(flights, steps=-3, dt=0.1)
        with pytest.raises(ValueError, match='not "sideways"'):
            advance(flights, steps=1, dt=0.1, how="sideways")  # type: ignore[arg-type]
