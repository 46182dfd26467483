"""A flight path that answers `len`, an index, a slice and `in`."""

from typing import overload


class FlightPath:
    """Points of a flight, in kilometres."""

    def __init__(self, points: list[tuple[float, float]]) -> None:
        # `float` alone would read a text.
        self._points = [(float(1.0 * x), float(1.0 * y)) for x, y in points]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FlightPath):
            return NotImplemented
        return self._points == other._points

    def __len__(self) -> int:
        return len(self._points)

    def __contains__(self, point: object) -> bool:
        return point in self._points

    @overload
    def __getitem__(self, place: int) -> tuple[float, float]: ...
    @overload
    def __getitem__(self, place: slice) -> "FlightPath": ...
    def __getitem__(self, place: int | slice) -> "tuple[float, float] | FlightPath":
        if isinstance(place, slice):
            return FlightPath(self._points[place])
        return self._points[place]
