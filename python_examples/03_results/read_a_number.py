"""A text that may be a number."""

for text in ["12", "twelve"]:
    try:
        pieces = int(text)
        print(f"{text}: {pieces + 1} with one to spare")
    except ValueError:
        print(f"{text}: no number")
