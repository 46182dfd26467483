names = (name for name in ["Ana", "Bo"])
print(sum(1 for _ in names))
print(sum(1 for _ in names))
