"""The price of an order list such as `gloves*3, soap`.

Run as a program it reads one order list a line and prints one answer a line.
"""

import sys

PRICES = {"gloves": 35, "saline": 410, "soap": 120, "tape": 0}


def price_of(part: str) -> int:
    """The price of a part in cents; LookupError or ValueError when there is none."""
    item, star, count = part.strip().partition("*")
    if item not in PRICES:
        raise LookupError(f"no price for `{item}`")
    if not star:
        return PRICES[item]
    if not (count.isascii() and count.isdigit()):
        raise ValueError(f"`{count}` is no number")
    return PRICES[item] * int(count)


def total(orders: str) -> int:
    return sum(price_of(part) for part in orders.split(","))


def answer(orders: str) -> str:
    try:
        return f"{total(orders)} cents"
    except (LookupError, ValueError) as error:
        return f"no total: {error}"


def main() -> None:
    for line in sys.stdin:
        print(answer(line.rstrip("\n")))


if __name__ == "__main__":
    main()
