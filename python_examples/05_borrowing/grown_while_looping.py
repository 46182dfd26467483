"""A dict that grows while it is looped over."""

stock = {"soap": 2, "tape": 0}
try:
    for item, pieces in stock.items():
        if pieces == 0:
            stock[f"order {item}"] = 1
except RuntimeError as error:
    print(error)

for item in [item for item, pieces in stock.items() if pieces == 0]:
    stock[f"order {item}"] = 1
print(sorted(stock))
