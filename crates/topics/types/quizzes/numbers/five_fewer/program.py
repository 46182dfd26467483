def change(today: int, yesterday: int) -> int:
    return today - yesterday


print(change(15, 20))
