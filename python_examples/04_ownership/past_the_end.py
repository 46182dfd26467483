"""Past the end of a list: an index is checked, a slice gives way."""

doses = [5, 7, 9]

try:
    print(f"position 3: {doses[3]}")
except IndexError:
    print("position 3: nothing there")

print(f"positions 0 to 3: {doses[0:4]}")

doses[0:4] = [1, 1, 1, 1]
print(f"after writing there: {doses}")
