"""Until a list is empty."""

waiting = ["gloves", "masks", "gowns"]
waiting_at_first = len(waiting)

while waiting:
    item = waiting.pop()
    print(f"deliver {item}")

print(f"{waiting_at_first} delivered, {len(waiting)} left")
