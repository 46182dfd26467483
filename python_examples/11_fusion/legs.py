"""A leg of a flight that can be added, compared and printed."""


class Leg:
    """A leg of a flight, in kilometres."""

    def __init__(self, east: float, north: float) -> None:
        # `float` alone would read a text.
        self._east = float(1.0 * east)
        self._north = float(1.0 * north)

    @property
    def east(self) -> float:
        """Kilometres to the east."""
        return self._east

    @property
    def north(self) -> float:
        """Kilometres to the north."""
        return self._north

    def __add__(self, other: "Leg") -> "Leg":
        if not isinstance(other, Leg):
            return NotImplemented
        return Leg(self.east + other.east, self.north + other.north)

    def __mul__(self, factor: float) -> "Leg":
        return Leg(self.east * factor, self.north * factor)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Leg):
            return NotImplemented
        return self.east == other.east and self.north == other.north

    def __repr__(self) -> str:
        return f"Leg({self.east!r}, {self.north!r})"
