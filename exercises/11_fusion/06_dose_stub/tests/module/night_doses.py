"""Stands for the compiled module, and lets callers see what that lets them see."""

__all__ = ["DoseError", "Schedule", "day_dose", "largest"]


class DoseError(ValueError):
    """No such dose."""


class Schedule:
    """When a medicine is due."""

    _medicine: str
    _hours: list[int]

    def __new__(cls, medicine: str, hours: list[int]) -> "Schedule":
        schedule = super().__new__(cls)
        schedule._medicine = medicine
        schedule._hours = list(hours)
        return schedule

    def __init_subclass__(cls) -> None:
        raise TypeError("type 'night_doses.Schedule' is not an acceptable base type")

    @property
    def medicine(self) -> str:
        """Which one."""
        return self._medicine

    def __len__(self) -> int:
        return len(self._hours)

    def __getitem__(self, index: int, /) -> int:
        return self._hours[index]


def day_dose(milligrams: int, *, hours: int = 8) -> int:
    """Milligrams of a whole day."""
    if hours < 1:
        raise DoseError("hours begin at 1")
    return 24 // hours * milligrams


def largest(doses: list[int]) -> int | None:
    """The largest of all."""
    return max(doses, default=None)
