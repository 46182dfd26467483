def price(given: float | None = None) -> float:
    return given or 2.5


print(f"{price(0.0):.2f}")
