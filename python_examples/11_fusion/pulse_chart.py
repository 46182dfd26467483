"""A chart that takes no pulse nobody can have."""


class Chart:
    """A patient's chart."""

    __slots__ = ("_name", "_pulse")

    def __init__(self, name: str, pulse: int) -> None:
        self._name = name
        self.pulse = pulse

    @property
    def name(self) -> str:
        """Whose."""
        return self._name

    @property
    def pulse(self) -> int:
        """Beats a minute."""
        return self._pulse

    @pulse.setter
    def pulse(self, pulse: int) -> None:
        if not 0 <= pulse <= 300:
            raise ValueError(f"nobody has a pulse of {pulse}")
        self._pulse = pulse

    def is_fast(self) -> bool:
        """Whether somebody should look."""
        return self.pulse > 100

    @staticmethod
    def unknown() -> "Chart":
        """The chart of somebody who came in without one."""
        return Chart("unknown", 70)
