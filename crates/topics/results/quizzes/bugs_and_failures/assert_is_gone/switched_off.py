beds: list[int] = []
print(len(beds))
