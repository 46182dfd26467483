"""A field that is handed out is the list itself."""


class Night:
    """All pulses of a night."""

    def __init__(self, pulses: list[int]) -> None:
        self.pulses = pulses

    def add(self, pulse: int) -> None:
        """Writes one more down."""
        self.pulses.append(pulse)
