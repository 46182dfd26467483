beds: list[list[str]] = [[]] * 3
beds[0] += ["Ana"]
print(beds)
