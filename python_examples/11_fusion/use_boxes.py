from typing import Any

from boxes import boxes_for


class Count:
    """Not an int, but it can be used where Python wants an index."""

    def __index__(self) -> int:
        return 30

    def __repr__(self) -> str:
        return "Count()"


values: list[Any] = [30, -1, 2**64, 30.0, "30", True, Count()]
for value in values:
    try:
        print(f"{value!r}: {boxes_for(value)} boxes")
    except Exception as error:
        print(f"{value!r}: {type(error).__name__}")
