"""Exact sums by key, of whatever the text comes in."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from moult_engine._native import LayoutError, sums_of_bytes, sums_of_file


class Readable(Protocol):
    """A file object, or what reads like one."""

    def read(self) -> bytes | str:
        """All that is left of it."""


Source = str | os.PathLike[str] | bytes | bytearray | memoryview | Readable
"""A path, a text in memory as bytes, or a file object, open as text or as bytes."""


class BadRow(NamedTuple):
    """A row that is in no sum."""

    line: int
    reason: str


@dataclass(frozen=True, eq=False)
class GroupedSums(Mapping[str, Decimal]):
    """The exact sum of each key, in the order of the keys' bytes."""

    sums: dict[str, Decimal]
    """The sums."""
    floats: npt.NDArray[np.float64]
    """The numbers next to them, in the same order."""
    rows: npt.NDArray[np.uint64]
    """From how many rows each of them comes."""
    bad_rows: int
    """How many rows are in no sum, because they cannot be read."""
    first_bad: tuple[BadRow, ...]
    """The first of those."""

    def __getitem__(self, key: str) -> Decimal:
        return self.sums[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.sums)

    def __len__(self) -> int:
        return len(self.sums)

    def __repr__(self) -> str:
        rows, keys = int(self.rows.sum()), len(self)
        return (
            f"<GroupedSums of {rows} rows, {keys} keys, {self.bad_rows} rows left out>"
        )


def grouped_sums(
    source: Source,
    *,
    key: str | int,
    value: str | int,
    delimiter: str = ",",
    how: Literal["search", "bitmaps", "parallel"] = "parallel",
) -> GroupedSums:
    """The sum of the column `value` for each text in the column `key`.

    Columns are given by their names in the first line, or by their places, counted from
    0; then the first line is a row like the others.
    """
    for column in (key, value):
        if isinstance(column, bool) or (isinstance(column, int) and column < 0):
            raise LayoutError(f"there is no column {column}")
    if isinstance(key, str) != isinstance(value, str):
        raise LayoutError("name both columns, or give the places of both")
    if len(delimiter) != 1 or not delimiter.isascii():
        raise LayoutError(f"{delimiter!r} is not one ASCII character")
    between = ord(delimiter)
    if isinstance(source, str | os.PathLike) and os.path.isfile(source):
        parts = sums_of_file(
            os.fspath(source), key=key, value=value, delimiter=between, how=how
        )
    else:
        data = _bytes_of(source)
        parts = sums_of_bytes(data, key=key, value=value, delimiter=between, how=how)
    keys, exact, floats, rows, bad_rows, first_bad = parts
    return GroupedSums(
        dict(zip(keys, map(Decimal, exact), strict=True)),
        floats,
        rows,
        bad_rows,
        tuple(BadRow(*bad) for bad in first_bad),
    )


def _bytes_of(source: Source) -> bytes:
    if isinstance(source, bytes):
        return source
    # A pipe may keep its reader waiting, and Python's own reading ends by Ctrl-C then.
    if isinstance(source, str | os.PathLike):
        with open(source, "rb") as file:
            return file.read()
    # Their memory can change while Rust reads it, so they are copied.
    if isinstance(source, bytearray | memoryview):
        return bytes(source)
    text = source.read()
    return text.encode() if isinstance(text, str) else text
