from array import array
from collections.abc import Callable
from typing import Any

from there_and_back import both, many, maybe, raw, real, table, text, whole


def send(function: Callable[[Any], object], value: object) -> None:
    """Say what comes back, or what was raised."""
    try:
        back = function(value)
        print(f"{function.__name__}({value!r}) -> {back!r}")
    except (TypeError, ValueError, OverflowError) as error:
        print(f"{function.__name__}({value!r}) raises {type(error).__name__}")


send(whole, 12)
send(whole, 2**63)
send(whole, 2.0)
send(whole, True)
send(real, 2.5)
send(real, 2)
send(real, 2**53 + 1)
send(text, "Zoë")
send(text, "\ud800")
send(raw, b"\x00\xff")
send(many, [3, 1, 2])
send(many, (3, 1, 2))
send(many, range(3))
send(many, array("q", [3, 1, 2]))
send(many, b"abc")
send(many, {3: "north", 1: "south"}.keys())
send(many, {3, 1, 2})
send(both, (7, "north"))
send(both, [7, "north"])
send(both, (7,))
send(table, {"south": 4, "north": 7})
send(maybe, 5)
send(maybe, None)
