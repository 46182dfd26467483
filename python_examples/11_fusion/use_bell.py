"""Two beds ring, and each time the function is asked anew."""

import gc
import weakref

from bell import Bell

on_duty = ["Ana", "Bo"]


def who_comes(bed: int) -> str:
    return f"{on_duty[bed % 2]} goes to bed {bed}"


bell = Bell(who_comes)
print(bell.ring(3))
on_duty[1] = "Chen"
print(bell.ring(3))
try:
    bell.ring("three")  # type: ignore[arg-type]
except TypeError as error:
    print(type(error).__name__)


def a_ring_of_two() -> weakref.ref[object]:
    def ring_again(bed: int) -> str:
        return bell.ring(bed + 1)

    bell = Bell(ring_again)
    return weakref.ref(ring_again)


left_alone = a_ring_of_two()
print("still there:", left_alone() is not None)
gc.collect()
print("after the collector:", left_alone() is not None)
