text = "Ana, Bo"
parts = text.upper().split(", ")
print(parts[1], len(parts))
