"""Counts the lines of a log: of bytes, or of a file."""

import ctypes
from os import PathLike
from pathlib import Path


def lines(log: bytes | bytearray | str | PathLike[str]) -> int:
    if isinstance(log, (bytes, bytearray)):
        return log.count(b"\n")
    return Path(log).read_bytes().count(b"\n")


def address(data: bytes) -> int:
    return ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p).value or 0
