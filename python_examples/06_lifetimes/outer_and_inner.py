"""A name from an inner block lives on after it."""

for number in range(3):
    two = f"bed {number}"
    one = two

print(f"one: {one}")
