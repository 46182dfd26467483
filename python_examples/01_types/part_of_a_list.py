"""Copies of parts of a list."""


def total(doses: list[int]) -> int:
    result = 0
    for dose in doses:
        result += dose
    return result


doses = [5, 7, 9]
doses.append(4)
print(f"all: {total(doses)}")
print(f"the first two: {total(doses[:2])}")
print(f"the last two: {total(doses[2:])}")
print(f"of an array: {total([1, 2, 3])}")
print(doses[1:3])
