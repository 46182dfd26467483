"""What Python says to the same six questions."""

import math


def to_whole(number: float) -> None:
    try:
        print(int(number))
    except ValueError as error:
        print(error)


print(300 & 0xFF)
print(-1 & 0xFFFF_FFFF)
print(int(-3.99))
to_whole(3.99)
to_whole(300.0)
to_whole(math.nan)
