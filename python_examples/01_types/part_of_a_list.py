"""Copies of parts of a list."""


def total(doses: list[int]) -> int:
    result = 0
    for dose in doses:
        result += dose
    return result


def large(doses: list[int]) -> int:
    count = 0
    for dose in doses:
        if dose > 6:
            count += 1
    return count


doses = [5, 7, 9]
doses.append(4)
print(f"all: {total(doses)}")
print(f"the first two: {total(doses[:2])}")
print(f"the last two: {total(doses[2:])}")
print(f"of an array: {total([1, 2, 3])}")
print(f"large: {large(doses)}")
print(doses[1:3])
