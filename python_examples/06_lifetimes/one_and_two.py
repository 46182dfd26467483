"""`one` gets what `two` holds, and `two` goes out of sight."""


def make_two() -> list[str]:
    two = ["admitted", "X-ray"]
    print(f"two: {len(two)} notes")
    return two


one = make_two()
print(f"one: {one[0]}")
