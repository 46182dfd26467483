def added(amounts: list[float]) -> int:
    total = 0
    for amount in amounts:
        total += round(100 * amount)
    return total


amounts = [0.1, 0.3, 0.2, 0.7]
whole = added(amounts)
halves = added(amounts[:2]) + added(amounts[2:])
print("the same" if whole == halves else "not the same")
