from functools import cache

calls = 0


@cache
def price(item: str) -> int:
    global calls
    calls += 1
    return len(item)


orders = ["gauze", "masks", "vials"] * 1_000
total = sum(price(item) for item in orders)
print(calls)
