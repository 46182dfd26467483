"""A failure that would be our own mistake."""

WARDS = "3,5,8"

wards = [int(text) for text in WARDS.split(",")]
assert wards, "the list above is never empty"
print(f"the first ward is {wards[0]}")
