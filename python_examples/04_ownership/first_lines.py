"""A first program: names, a function, and text with values in it."""


def beds_left(beds: int, taken: int) -> int:
    return beds - taken


beds = 12
taken = 9
print(f"free beds: {beds_left(beds, taken)}")
taken += 1
print(f"taken: {taken} of {beds}")
