beds: list[list[str]] = [[]] * 3
beds[0].append("Ana")
print(beds)
