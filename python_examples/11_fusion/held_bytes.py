"""Keeps the bytes of another object, and holds them until it is closed."""

from __future__ import annotations

from array import array


class Reader:
    def __init__(self, data: bytes | bytearray | memoryview | array[int]) -> None:
        self._view = memoryview(data)
        if self._view.format != "B":
            raise BufferError("these are no bytes")

    def lines(self) -> int:
        return self._view.tobytes().count(b"\n")

    def close(self) -> None:
        self._view.release()
