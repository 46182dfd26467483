"""One answer out of three, as a value."""


def report(free: int) -> None:
    few = "nearly full" if free < 3 else "room for more"
    answer = "full" if free == 0 else few
    print(f"{free} free: {answer}")


report(0)
report(2)
report(9)
