"""Ask for a place that may not be there."""


def get(doses: list[int], place: int) -> int | None:
    return doses[place] if place < len(doses) else None


doses = [5, 7]
doses.append(9)
print(get(doses, 1))
print(get(doses, 3))
print(doses[0], doses[-1])

print(get(doses, 3) is None)
print(doses[3] if len(doses) > 3 else 0)
print(doses[1:9])
