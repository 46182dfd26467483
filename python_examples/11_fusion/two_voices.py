def count_free(beds: list[bool]) -> int:
    print("counting", beds)
    return sum(beds)
