"""A value in the middle of an expression."""

parts = "Ana, Bo, Chen".upper().split(", ")
print(parts[0], len(parts))
