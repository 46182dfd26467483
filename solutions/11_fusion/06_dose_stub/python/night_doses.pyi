# What a caller may write, and what comes back. stubtest compares names, defaults and
# kinds with the module; whether the types are right only tests and readers can say.
#
# `largest` takes `list[int]`, as the task says. `Iterable[int]` would promise that a
# set will do, and PyO3 refuses one for a `Vec`. A `#[pyclass]` is made by `__new__`,
# and without `subclass` it is `@final`.
#
# A property without a setter is what PyO3 makes of `#[pyo3(get)]`; an attribute
# `medicine: str` would let callers write it.

from typing import Self, final

__all__ = ["DoseError", "Schedule", "day_dose", "largest"]

class DoseError(ValueError): ...

@final
class Schedule:
    def __new__(cls, medicine: str, hours: list[int]) -> Self: ...
    @property
    def medicine(self) -> str: ...
    def __len__(self) -> int: ...
    def __getitem__(self, index: int, /) -> int: ...

def day_dose(milligrams: int, *, hours: int = 8) -> int: ...
def largest(doses: list[int]) -> int | None: ...
