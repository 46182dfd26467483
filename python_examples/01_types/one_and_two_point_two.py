"""A whole number and a float, added."""

whole = 1
print(whole + 2.2)
print(1.0 + 2.2)
