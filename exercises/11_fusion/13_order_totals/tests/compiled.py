"""What stands in for a compiled module, in four states."""

import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


class Native(ModuleType):
    """As compiled: it takes what its signature says, and nothing else."""

    def __init__(self) -> None:
        super().__init__("order_native")
        self.__spec__ = ModuleSpec("order_native", None)
        self.calls = 0

    def totals(self, names: Any, cents: Any) -> list[tuple[str, int]]:
        self.calls += 1
        if not isinstance(names, list) or not isinstance(cents, list):
            raise TypeError("totals takes two lists")
        if len(names) != len(cents):
            raise ValueError("the lists have different lengths")
        if any(amount < 0 for amount in cents):
            raise OverflowError("can't convert negative int to unsigned")
        sums: dict[str, int] = {}
        for name, amount in zip(names, cents, strict=True):
            sums[name] = sums.get(name, 0) + amount
        return list(sums.items())


def installed(patch: pytest.MonkeyPatch) -> Native:
    native = Native()
    patch.setitem(sys.modules, "order_native", native)
    return native


def missing(patch: pytest.MonkeyPatch) -> None:
    patch.delitem(sys.modules, "order_native", raising=False)


def broken(patch: pytest.MonkeyPatch, folder: Path) -> None:
    patch.delitem(sys.modules, "order_native", raising=False)
    text = (
        'raise ImportError("order_native: wrong kind of file", name="order_native")\n'
    )
    (folder / "order_native.py").write_text(text, encoding="utf-8")
    patch.syspath_prepend(folder)


def lacking(patch: pytest.MonkeyPatch, folder: Path) -> None:
    patch.delitem(sys.modules, "order_native", raising=False)
    text = "import a_library_of_order_native\n"
    (folder / "order_native.py").write_text(text, encoding="utf-8")
    patch.syspath_prepend(folder)
