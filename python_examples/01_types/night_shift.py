"""How long the night shift is."""


def minutes(hours: int, more: int) -> int:
    return hours * 60 + more


def report(shift: int) -> None:
    print(f"one shift: {shift} minutes")
    print(f"two shifts: {2 * shift} minutes")


report(minutes(8, 30))
