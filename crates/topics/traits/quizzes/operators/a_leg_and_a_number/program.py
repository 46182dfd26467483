class Leg:
    def __init__(self, east: float) -> None:
        self.east = east

    def __add__(self, other: "Leg") -> "Leg":
        return Leg(self.east + other.east)


leg = Leg(30.0)
print((leg + leg).east)
print((leg + 2.0).east)  # type: ignore[operator]
