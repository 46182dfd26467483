from collections.abc import Iterator


def beds() -> Iterator[int]:
    bed = 0
    while bed < 3:
        bed += 1
        yield bed


free = beds()
print(next(free))
for bed in free:
    print(bed)
