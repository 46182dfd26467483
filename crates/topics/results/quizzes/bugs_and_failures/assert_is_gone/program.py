beds: list[int] = []
assert beds, "no beds"
print(len(beds))
