"""Missing is normal here, and a failure there."""

prices = {"gloves": 35, "soap": 120}


def price_or_none(item: str) -> int | None:
    return prices.get(item)


def price(item: str) -> int:
    try:
        return prices[item]
    except KeyError:
        raise LookupError(f"no price for {item}") from None


for item in ["soap", "saline"]:
    print(f"{item}: {price_or_none(item)}")
    try:
        print(f"{item}: {price(item)} cents")
    except LookupError as error:
        print(f"{item}: {error}")
