"""How long the night shift is."""


def minutes(hours: int, more: int) -> int:
    return hours * 60 + more


shift = minutes(8, 30)
print(f"one shift: {shift} minutes")
print(f"two shifts: {2 * shift} minutes")
