beds: list[list[str]] = ([[]] * 3).copy()
beds[0].append("Ana")
print(beds)
