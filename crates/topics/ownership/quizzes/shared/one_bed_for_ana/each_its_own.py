beds: list[list[str]] = [[] for _ in range(3)]
beds[0].append("Ana")
print(beds)
