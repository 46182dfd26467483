def beds() -> int:
    return 24


print(beds())
