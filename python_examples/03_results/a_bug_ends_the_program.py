"""A mistake in the program itself, and nobody who handles it."""

beds = ["Ana", "Bo"]
position = len(beds)
print(f"looking at position {position}")
print(beds[position])
