text = "0"
pieces = int(text) or 1
print(pieces)
