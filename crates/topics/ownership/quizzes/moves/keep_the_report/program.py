line = "09:14 start"
archived = line
print(f"archived: {archived}")
print(f"last line: {line}")
