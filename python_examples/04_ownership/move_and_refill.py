"""A second label, then a new object for the first label."""

line = "09:14 bed 3 free"
archived = line
print(f"archived: {archived}")

line = "09:20 bed 5 free"
print(f"archived: {archived}")
print(f"newest:   {line}")
