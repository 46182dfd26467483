"""Asking for the value leaves the order there; filling it does as well."""


class Order:
    def __init__(self, item: str, pieces: int, price: float) -> None:
        self.item = item
        self.pieces = pieces
        self.price = price

    def current_value(self) -> float:
        return self.pieces * self.price

    def fill(self) -> str:
        return f"{self.pieces} x {self.item} for {self.current_value():.2f}"


order = Order("gauze", 40, 1.5)
print(f"{order.current_value():.2f}")
print(f"{order.current_value():.2f}")
receipt = order.fill()
print(receipt)
print(order.fill())
