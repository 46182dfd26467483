"""What all variables refer to at one moment, as data."""

import types
from collections import deque
from collections.abc import Iterable, Sequence
from typing import Any

from course_trace import labels, values

MOST_FRAMES = 5
MOST_OBJECTS = 40
DEEPEST = 3

Json = dict[str, Any]
# The number of a call, the function's name, its frame; the module has no frame here.
Call = tuple[int, str, types.FrameType | None]

_UNSHOWN = (
    types.ModuleType,
    types.FunctionType,
    types.BuiltinFunctionType,
    type,
)


class State:
    """Looks at the program's variables."""

    def __init__(self, namespace: dict[str, object]) -> None:
        self._namespace = namespace
        self._labels = labels.Labels()
        self._exact = labels.counts_exactly()

    def look(
        self,
        calls: Sequence[Call],
        others: Iterable[types.FrameType],
        passing: Sequence[object],
    ) -> Json:
        """The state; `passing` is a value on its way out of a function, if any."""
        left_out = max(0, len(calls) - MOST_FRAMES)
        shown: list[Call] = [(0, "module", None), *calls[left_out:]]
        held = self._held(shown, passing)
        counts = self._counts(held, shown, passing)
        numbers = {id(value): self._labels.of(value) for value in held}
        frames = [
            {
                "call": call,
                "function": function,
                "names": [
                    {"name": name, **_reference(value, numbers)}
                    for name, value in self._names(frame)
                ],
            }
            for call, function, frame in shown
        ]
        objects = [
            self._object(value, numbers, count)
            for value, count in zip(held, counts, strict=True)
        ]
        found: Json = {"frames": frames, "objects": objects}
        if left_out:
            found["calls_left_out"] = left_out
        if passing:
            found["value"] = _reference(passing[0], numbers)
        self._forget([frame for _, _, frame in calls if frame], others, held)
        return found

    def _names(self, frame: types.FrameType | None) -> list[values.Part]:
        if frame is None:
            pairs = list(self._namespace.items())
        else:
            pairs = values.variables(frame)
        return [(name, one) for name, one in pairs if _is_shown(name, one)]

    def _held(self, shown: Sequence[Call], passing: Sequence[object]) -> list[object]:
        """Every object to show, once, those nearest to a name first."""
        held: list[object] = []
        seen: set[int] = set()
        pending: deque[tuple[object, int]] = deque((one, 0) for one in passing)
        for _, _, frame in reversed(shown):
            pending.extendleft((one, 0) for _, one in reversed(self._names(frame)))
        while pending and len(held) < MOST_OBJECTS:
            value, depth = pending.popleft()
            if id(value) in seen:
                continue
            parts = values.parts(value)
            if parts is None:
                continue
            seen.add(id(value))
            held.append(value)
            if depth < DEEPEST:
                pending.extend(
                    (one, depth + 1) for _, one in parts[: values.MOST_PARTS]
                )
        return held

    def _counts(
        self, held: list[object], shown: Sequence[Call], passing: Sequence[object]
    ) -> list[int | None]:
        measured = labels.references(held)
        frames = [frame for _, _, frame in shown if frame]
        unsure = labels.borrowed(
            one for frame in frames for _, one in values.variables(frame)
        )
        on_its_way = {id(one) for one in passing}
        counts: list[int | None] = []
        for value, count in zip(held, measured, strict=True):
            # A value on its way out of a function is kept by the way itself.
            count -= id(value) in on_its_way
            sure = self._exact and id(value) not in unsure and count > 0
            counts.append(count if sure and values.is_counted(value) else None)
        return counts

    def _object(
        self, value: object, numbers: dict[int, int], references: int | None
    ) -> Json:
        parts = values.parts(value) or ()
        shown = parts[: values.MOST_PARTS]
        found: Json = {
            "object": numbers[id(value)],
            "kind": values.kind(value),
            "size": values.size(value),
            "references": references,
            "parts": [{"name": key, **_reference(one, numbers)} for key, one in shown],
        }
        if len(parts) > len(shown):
            found["parts_left_out"] = len(parts) - len(shown)
        return found

    def _forget(
        self,
        frames: Iterable[types.FrameType],
        others: Iterable[types.FrameType],
        held: list[object],
    ) -> None:
        roots = [*held, *self._namespace.values()]
        for frame in [*frames, *others]:
            roots += [one for _, one in values.variables(frame)]
        self._labels.forget_unreachable(roots, {id(self._namespace)})


def _is_shown(name: str, value: object) -> bool:
    if name.startswith("__") and name.endswith("__"):
        return False
    if values.parts(value) is not None:
        return True
    if issubclass(type(value), _UNSHOWN):
        return False
    return type(value).__module__ not in ("typing", "__future__")


def _reference(value: object, numbers: dict[int, int]) -> Json:
    number = numbers.get(id(value))
    if number is not None:
        return {"object": number}
    if values.parts(value) is None:
        return {"text": values.text(value)}
    return {"text": values.brief(value)}
