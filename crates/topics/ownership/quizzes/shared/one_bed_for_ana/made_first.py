empty: list[str] = []
beds = [empty] * 3
beds[0].append("Ana")
print(beds)
