"""A list slot is a reference, whatever it refers to."""

import sys

empty = sys.getsizeof([])

for kept in [None, 3, "Ana", (60.2, 11.1)]:
    room = sys.getsizeof([kept]) - empty
    print(f"a slot for {kept}: {room} bytes")
