"""A loop that leaves behind what it found."""

days = 0
stock = 200
while True:
    if stock < 35:
        until_empty = days
        break
    stock -= 35
    days += 1
print(f"{until_empty} days, {stock} left")


def search() -> None:
    for floor in range(1, 4):
        for bed in range(1, 21):
            if floor * bed == 34:
                print(f"floor {floor}, bed {bed}")
                return


search()
