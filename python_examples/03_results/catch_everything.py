"""Catching everything hides mistakes."""


def average(doses: list[int]) -> int:
    return sum(doses) // len(doses)


try:
    print(average([]))
except Exception:
    print("something went wrong, and we go on")
