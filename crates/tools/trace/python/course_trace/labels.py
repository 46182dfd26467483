"""Small numbers for objects, stable from step to step; counts of their references.

Nothing is kept alive: an object is known by its address as long as it can be
reached from the program's variables, and forgotten when it cannot. So `__del__`
and weak references behave as without a trace.
"""

import gc
import sys
import types
from collections.abc import Iterable

from course_trace.values import PROGRAM, is_a

MOST_REACHED = 20_000

# Referents that lead out of the program.
_FOREIGN = (
    types.ModuleType,
    types.CodeType,
    types.BuiltinFunctionType,
    types.FrameType,
    types.TracebackType,
)

# Some references of local names and all of a build without a global lock are not
# counted one by one there.
_BORROWS = sys.version_info >= (3, 14)


def counts_exactly() -> bool:
    """Whether this interpreter counts every reference."""
    enabled = getattr(sys, "_is_gil_enabled", None)
    return enabled is None or bool(enabled())


class Labels:
    """The numbers given so far."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[int, str]] = {}
        self._next = 1

    def of(self, value: object) -> int:
        """Its number; a new one for an object not seen before."""
        name = type(value).__qualname__
        number, of = self._known.get(id(value), (0, ""))
        if number == 0 or of != name:
            number = self._next
            self._next += 1
            self._known[id(value)] = (number, name)
        return number

    def forget_unreachable(self, roots: Iterable[object], ignored: set[int]) -> None:
        """Drops what cannot be reached any more: its address may be used again."""
        reached = _reachable(roots, ignored)
        if reached is not None:
            self._known = {
                address: known
                for address, known in self._known.items()
                if address in reached
            }


def _reachable(roots: Iterable[object], ignored: set[int]) -> set[int] | None:
    """The addresses of everything below `roots`; None where that is too much."""
    reached: set[int] = set()
    pending = [*roots]
    while pending:
        value = pending.pop()
        if id(value) in reached or id(value) in ignored or _is_foreign(value):
            continue
        reached.add(id(value))
        if len(reached) > MOST_REACHED:
            return None
        pending.extend(gc.get_referents(value))
    return reached


def _is_foreign(value: object) -> bool:
    if issubclass(type(value), _FOREIGN):
        return True
    if is_a(value, type):
        return value.__module__ != PROGRAM
    return is_a(value, types.FunctionType) and value.__module__ != PROGRAM


def references(held: list[object]) -> list[int]:
    """How many references each object has, but for those of `held` and of this look.

    What the look itself adds is measured on an object that nothing else refers to.
    """
    probe = [object()]
    ours = sys.getrefcount(probe[0])
    return [sys.getrefcount(held[index]) - ours for index in range(len(held))]


def borrowed(locals_of_functions: Iterable[object]) -> set[int]:
    """The addresses of objects whose count may lack a reference here."""
    return {id(value) for value in locals_of_functions} if _BORROWS else set()
