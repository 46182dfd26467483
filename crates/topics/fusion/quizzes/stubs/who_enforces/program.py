def label(bed: int) -> str:
    return f"bed {bed}"


words: list = [7, "x"]
print(" and ".join(label(word) for word in words))
