"""Who owns an array, and where it lies."""

from typing import Any

import numpy as np
from heights import add, address, highest, lift, steps

path = np.array([0.0, 4.0, 7.0, 9.0])
print("read in its place:", address(path) == path.ctypes.data)
lift(path, 1.0)
print("changed in its place:", path)

change = steps(path)
print(change, "own memory:", change.flags.owndata)

every_second = path[::2]
print(every_second, steps(every_second))
try:
    print("highest:", highest(every_second))
except TypeError as error:
    print("TypeError:", error)
print("highest:", highest(np.ascontiguousarray(every_second)))

try:
    add(path, path)
    print("added to itself:", path)
except TypeError as error:
    print("TypeError:", error)

print("Others:")
records = np.zeros(3, dtype=[("minute", np.int32), ("height", np.float64)])
records["height"] = [1.0, 5.0, 8.0]
locked = path.copy()
locked.flags.writeable = False
calls: list[tuple[str, Any]] = [
    ("nothing", lambda: highest(np.array([]))),
    ("one is NaN", lambda: highest(np.array([1.0, np.nan, 5.0]))),
    ("one is masked", lambda: highest(np.ma.array([1.0, 9.0], mask=[False, True]))),
    ("whole numbers", lambda: highest(np.array([1, 5], dtype=np.int64))),
    ("two dimensions", lambda: highest(np.array([[1.0], [5.0]]))),
    ("other byte order", lambda: highest(path.astype(path.dtype.newbyteorder()))),
    ("a field of records", lambda: steps(records["height"])),
    ("locked", lambda: lift(locked, 1.0)),
    ("two of them fewer", lambda: add(path, path[:2].copy())),
]
for name, call in calls:
    try:
        print(f"{name}:", call())
    except (TypeError, ValueError) as error:
        print(f"{name}:", type(error).__name__)
