"""Flight paths that are sequences, and many flights in one array."""

import importlib
import operator
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, NamedTuple, Protocol, SupportsIndex, overload

import numpy as np
import numpy.typing as npt

from moult_engine._native import FlightError, FlightSteps
from moult_engine._native import advance as _advance

EARTH = 9.80665
"""The mean gravity on the surface of the Earth, in metres a second, each second."""

_MOST_STEPS = 1_000_000


class Point(NamedTuple):
    """A place: metres to the right, metres up."""

    x: float
    y: float


class Landing(NamedTuple):
    """Where and when a flight comes down to height 0."""

    x: float
    time: float
    steps: int


class Axes(Protocol):
    """The one method of matplotlib's axes that is needed here."""

    def plot(self, x: Any, y: Any, /, **style: Any) -> Any:
        """Draws a line."""


@dataclass(frozen=True)
class Flight(Sequence[Point]):
    """Something is thrown from the ground, and flies until it comes down.

    It is the sequence of its points, one for each step of `dt` seconds, and at the
    end the place where it lands. `path` has the same points as a NumPy array.
    """

    speed: float
    """Metres a second."""
    angle: float
    """Above the ground, in degrees."""
    drag: float = 0.0
    """How much the air slows it down, as a factor for each metre."""
    gravity: float = EARTH
    """Metres a second, each second."""
    dt: float = 0.01
    """Seconds from one point to the next."""

    def __post_init__(self) -> None:
        # What cannot fly is refused now, and not at the first look at a point.
        self.steps  # noqa: B018

    @cached_property
    def steps(self) -> FlightSteps:
        """The flight as the engine has it: without a ground, and without an end."""
        return FlightSteps.thrown(
            self.speed, self.angle, drag=self.drag, gravity=self.gravity, dt=self.dt
        )

    @cached_property
    def landing(self) -> Landing:
        """Where and when it comes down."""
        landing = self.steps.landing(_MOST_STEPS)
        if landing is None:
            raise FlightError(f"it is still up after {_MOST_STEPS} steps")
        return Landing(*landing)

    @cached_property
    def path(self) -> npt.NDArray[np.float64]:
        """All points, in an array of two columns that cannot be changed."""
        path = np.empty((self.landing.steps + 2, 2))
        self.steps.fill(path)
        path[-1] = self.landing.x, 0.0
        path.flags.writeable = False
        return path

    def __len__(self) -> int:
        return self.landing.steps + 2

    @overload
    def __getitem__(self, at: SupportsIndex) -> Point: ...
    @overload
    def __getitem__(self, at: slice) -> list[Point]: ...
    def __getitem__(self, at: SupportsIndex | slice) -> Point | list[Point]:
        if isinstance(at, slice):
            return [Point(x, y) for x, y in self.path[at].tolist()]
        x, y = self.path[operator.index(at)].tolist()
        return Point(x, y)

    def __getstate__(self) -> dict[str, float]:
        # The path is computed again sooner than it is sent to another process.
        names = ("speed", "angle", "drag", "gravity", "dt")
        return {name: getattr(self, name) for name in names}

    def plot(self, axes: Axes | None = None, **style: Any) -> Any:
        """Draws the path on matplotlib's axes, by default on the current ones."""
        if axes is None:
            try:
                pyplot = importlib.import_module("matplotlib.pyplot")
            except ImportError as error:
                raise ModuleNotFoundError(
                    "matplotlib is not installed; "
                    "`pip install moult-engine[plot]` brings it"
                ) from error
            axes = pyplot.gca()
        return axes.plot(self.path[:, 0], self.path[:, 1], **style)


def advance(
    states: npt.NDArray[np.float64],
    *,
    steps: SupportsIndex,
    dt: float,
    drag: float = 0.0,
    gravity: float = EARTH,
    how: Literal["plain", "wide", "parallel"] = "parallel",
) -> None:
    """Moves many flights on by so many steps, in the array itself.

    Each row is one flight: x, y, vx, vy. Nothing is copied, so the array has to be one
    that Rust can write: of `float64`, with four columns, row after row in memory. While
    it is written, no other thread may use it, as with NumPy's own functions. Ended by
    Ctrl-C, it leaves some flights further on than others.
    """
    if not isinstance(states, np.ndarray):
        raise TypeError(f"flights are rows of an array, not {type(states).__name__}")
    count = operator.index(steps)
    for wrong, why in (
        (states.dtype != np.float64, f"is of {states.dtype}, and not of float64"),
        (states.shape[1:] != (4,), f"has the shape {states.shape}, and not (n, 4)"),
        (not states.flags.c_contiguous, "does not lie row after row in memory"),
        (not states.flags.aligned, "does not begin where its numbers may begin"),
        (not states.flags.writeable, "cannot be written"),
    ):
        if wrong:
            raise FlightError(f"the array {why}")
    if count < 0:
        raise FlightError(f"no flight goes {-count} steps back")
    _advance(states, drag=drag, gravity=gravity, dt=dt, steps=count, how=how)
