"""The smallest program."""

print("Good morning, ward 3")
