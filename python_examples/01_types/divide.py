"""Whole numbers divided, also below zero."""

print(f"{7 // 2} rest {7 % 2}")
print(f"{-7 // 2} rest {-7 % 2}")
print(7 / 2)
