"""Three ways to one number, and how much work each of them is."""

from functools import cache

calls = 0


def by_itself(n: int) -> int:
    global calls
    calls += 1
    if n < 2:
        return n
    return by_itself(n - 1) + by_itself(n - 2)


@cache
def remembered(n: int) -> int:
    if n < 2:
        return n
    return remembered(n - 1) + remembered(n - 2)


def in_a_loop(n: int) -> int:
    one, following = 0, 1
    for _ in range(n):
        one, following = following, one + following
    return one


n = 20
answer = by_itself(n)
print(f"by itself  {answer} in {calls} calls")
answer = remembered(n)
print(f"remembered {answer}, computed {remembered.cache_info().misses} times")
print(f"in a loop  {in_a_loop(n)} in {n} steps")
print(f"and for 90: {in_a_loop(90)}")
