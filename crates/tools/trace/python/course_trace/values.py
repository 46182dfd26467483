"""What a value is made of and how it is written, without running the program's code.

A `__repr__`, a property or an `__eq__` of the program could raise, print, or change
what is looked at. So none is called: contents are read past all overriding.
"""

import sys
import types
import weakref
from collections import deque
from collections.abc import Callable, Sequence
from enum import Enum
from typing import TypeGuard, TypeVar

LONGEST_TEXT = 48
MOST_PARTS = 8
PROGRAM = "__main__"

# What can change gets a label; what cannot is written in place.
Part = tuple[str, object]

_SCALARS = (int, float, complex, str, bytes)
_PLAIN = (*_SCALARS, bool, type(None), range)
_COLLECTIONS = (list, tuple, dict, set, frozenset, deque)
_WRITTEN_BY = ("datetime", "decimal", "fractions", "pathlib", "uuid")


T = TypeVar("T")


def is_a(value: object, of: type[T]) -> TypeGuard[T]:
    """`isinstance` without a look at `__class__`, which a program can override."""
    return issubclass(type(value), of)


def kind(value: object) -> str:
    """What it is, in a word or two."""
    if is_a(value, types.FunctionType):
        return f"function {value.__name__}"
    if is_a(value, type):
        return f"class {value.__name__}"
    if is_a(value, types.MethodType):
        name = getattr(value.__func__, "__name__", "?")
        return f"method {name}"
    if is_a(value, types.GeneratorType):
        return f"generator {value.__name__}{_state_of_generator(value)}"
    return type(value).__name__


def text(value: object) -> str:
    """A short text of a value that has no label."""
    known = type(value)
    if is_a(value, str) and known is str:
        return _cut(repr(value[: LONGEST_TEXT + 1]))
    if is_a(value, bytes) and known is bytes:
        return _cut(repr(value[: LONGEST_TEXT + 1]))
    if known in _PLAIN:
        return _cut(_repr(value))
    if is_a(value, Enum):
        return f"{known.__name__}.{value._name_}"
    if issubclass(known, _SCALARS):
        return _cut(f"{known.__name__} {_base_repr(value)}")
    if known.__module__.partition(".")[0] in _WRITTEN_BY:
        return _cut(_repr(value))
    if is_a(value, weakref.ref):
        target = value()
        if target is None:
            return "weak reference, its object is gone"
        return f"weak reference to {_article(kind(target))}"
    if is_a(value, BaseException):
        said = ", ".join(text(one) for one in _arguments(value)[:2])
        return _cut(f"{known.__name__}({said})")
    if is_a(value, types.ModuleType):
        return f"module {value.__name__}"
    return kind(value)


def brief(value: object) -> str:
    """A value that would have a label, where there is no room for one."""
    if issubclass(type(value), _COLLECTIONS):
        return f"{kind(value)} of {size(value)}"
    return kind(value)


def size(value: object) -> int | None:
    """How many elements it has, if it is a collection."""
    for collection in _COLLECTIONS:
        if issubclass(type(value), collection):
            length: Callable[[object], int] = collection.__dict__["__len__"]
            return length(value)
    return None


def parts(value: object) -> Sequence[Part] | None:
    """The objects it refers to by name or place; None for what is written in place."""
    if issubclass(type(value), (Enum, BaseException, *_PLAIN)):
        return None
    if is_a(value, list):
        return _numbered(list(list.__iter__(value)))
    if is_a(value, tuple):
        fields = getattr(type(value), "_fields", ())
        elements = list(tuple.__iter__(value))
        if is_a(fields, tuple) and len(fields) == len(elements) > 0:
            return [(f".{key}", one) for key, one in zip(fields, elements, strict=True)]
        return _numbered(elements)
    if is_a(value, deque):
        return _numbered(list(deque.__iter__(value)))
    if is_a(value, dict):
        pairs = list(dict.items(value))
        return [(f"[{_key(key)}]", one) for key, one in pairs]
    # The order of a set is the hash seed's; a record needs one that stays.
    if is_a(value, set):
        return sorted((("", one) for one in set.__iter__(value)), key=_written)
    if is_a(value, frozenset):
        return sorted((("", one) for one in frozenset.__iter__(value)), key=_written)
    if is_a(value, bytearray):
        return [("", bytes(value[:LONGEST_TEXT]))]
    if is_a(value, types.FunctionType):
        return _kept_by_function(value) or None
    if is_a(value, types.MethodType):
        return [(".__self__", value.__self__)]
    if is_a(value, types.GeneratorType):
        return _kept_by_generator(value)
    if is_a(value, type):
        return _class_attributes(value) or None
    if type(value).__module__ == PROGRAM or is_a(value, types.SimpleNamespace):
        return _attributes(value)
    return None


def is_counted(value: object) -> bool:
    """Whether the number of references tells something.

    Constants of the program, interned texts and immortal objects are also kept by
    the interpreter; their counts are about the interpreter.
    """
    if type(value) in (list, dict, set, bytearray, deque):
        return True
    uncounted = (type, types.FunctionType, tuple, frozenset, Enum)
    if issubclass(type(value), uncounted):
        return False
    return type(value).__module__ == PROGRAM


def _numbered(elements: list[object]) -> list[Part]:
    return [(f"[{index}]", one) for index, one in enumerate(elements)]


def _key(key: object) -> str:
    return text(key) if parts(key) is None else brief(key)


def _written(part: Part) -> str:
    return text(part[1]) if parts(part[1]) is None else brief(part[1])


def _attributes(value: object) -> list[Part]:
    found: list[Part] = []
    try:
        own = object.__getattribute__(value, "__dict__")
    except (AttributeError, TypeError):
        own = {}
    if is_a(own, dict):
        found += [(f".{name}", one) for name, one in dict.items(own)]
    for base in type(value).__mro__:
        members = type.__dict__["__dict__"].__get__(base)
        for name, member in members.items():
            if is_a(member, types.MemberDescriptorType):
                try:
                    found.append((f".{name}", member.__get__(value)))
                except AttributeError:
                    continue  # a slot that was never set
    return found


def _class_attributes(value: type) -> list[Part]:
    if value.__module__ != PROGRAM or issubclass(value, Enum):
        return []
    members = dict(type.__dict__["__dict__"].__get__(value))
    data = [
        (f".{name}", member)
        for name, member in members.items()
        if not name.startswith("__") and issubclass(type(member), (list, dict, set))
    ]
    return list(data)


def _kept_by_function(value: types.FunctionType) -> list[Part]:
    """Default values that can change, and what a closure remembers."""
    found: list[Part] = []
    if value.__module__ != PROGRAM:
        return found
    code = value.__code__
    defaults = value.__defaults__ or ()
    positional = code.co_varnames[: code.co_argcount]
    named = positional[len(positional) - len(defaults) :]
    pairs = [*zip(named, defaults, strict=True)]
    pairs += list((value.__kwdefaults__ or {}).items())
    found += [(f"default {name}", one) for name, one in pairs if parts(one) is not None]
    for name, cell in zip(code.co_freevars, value.__closure__ or (), strict=True):
        try:
            content = cell.cell_contents
        except ValueError:
            continue  # not given a value yet
        if content is not value and not is_a(content, type):
            found.append((f"remembers {name}", content))
    return found


def _kept_by_generator(
    value: "types.GeneratorType[object, object, object]",
) -> list[Part]:
    frame = value.gi_frame
    if frame is None or value.gi_running:
        return []
    return [*variables(frame)]


def _state_of_generator(value: "types.GeneratorType[object, object, object]") -> str:
    if value.gi_frame is None:
        return ", finished"
    return ", running" if value.gi_running else ", waiting"


def variables(frame: types.FrameType) -> list[Part]:
    """The variables of a frame in the order of the source, without keeping them.

    Up to Python 3.12 a function's `f_locals` is a dictionary that stays with the
    frame and would keep every value alive; it is emptied again, unless the program
    holds it, too.
    """
    code = frame.f_code
    seen = frame.f_locals
    found = list(seen.items())
    if code.co_flags & 1:  # CO_OPTIMIZED: a function, not a module or class
        places = (*code.co_varnames, *code.co_cellvars, *code.co_freevars)
        order = {name: place for place, name in reversed([*enumerate(places)])}
        found.sort(key=lambda pair: order.get(pair[0], len(order)))
        if is_a(seen, dict) and _only_ours(seen):
            seen.clear()
    return found


def _only_ours(snapshot: dict[str, object]) -> bool:
    # The frame, `seen`, this argument, and the argument of getrefcount.
    return sys.getrefcount(snapshot) <= 4


def _arguments(error: BaseException) -> tuple[object, ...]:
    found = BaseException.args.__get__(error)  # type: ignore[attr-defined]
    return found if is_a(found, tuple) else ()


def _repr(value: object) -> str:
    try:
        return repr(value)
    except ValueError:  # an int with more digits than Python writes
        bits = value.bit_length() if is_a(value, int) else 0
        return f"int of {bits} bits"


def _base_repr(value: object) -> str:
    for base in _SCALARS:
        if issubclass(type(value), base):
            written = base.__repr__
            return str(written(value))
    return ""


def _article(words: str) -> str:
    return ("an " if words[:1].lower() in "aeiou" else "a ") + words


def _cut(words: str) -> str:
    if len(words) <= LONGEST_TEXT:
        return words
    return words[: LONGEST_TEXT - 2] + " …"
