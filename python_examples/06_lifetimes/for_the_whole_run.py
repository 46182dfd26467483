"""Texts that are there from the first line to the last."""

WARDS = ("cardiology", "surgery")


def ward(number: int) -> str:
    return WARDS[number % len(WARDS)]


name = ward(3)
print(f"{name}, {len(name)} letters")
