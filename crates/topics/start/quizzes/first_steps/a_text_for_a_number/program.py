def free(beds: int, taken: int) -> int:
    return beds - taken


print("Good morning")
print(free(24, "18"))
