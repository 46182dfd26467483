"""Types that mypy works out, and one it has to be told."""


def beds_left(beds: int, taken: int) -> int:
    return beds - taken


taken = 15
print(beds_left(20, taken))

doses = []
for dose in [2.5, 0.5]:
    doses.append(dose)
print(doses)

pulse: int = int("72")
following = int("73")
print(following - pulse)
