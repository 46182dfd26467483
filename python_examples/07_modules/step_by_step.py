"""An order is filled in by keyword."""

from dataclasses import dataclass


@dataclass(kw_only=True)
class Order:
    item: str
    pieces: int = 0
    price: float = 2.5
    discount: float = 0.0
    sent_back: bool = False

    def current_value(self) -> float:
        value = self.pieces * self.price * (1 - self.discount)
        return -value if self.sent_back else value


orders = [
    Order(item="gauze", pieces=40),
    Order(item="gauze", discount=0.25, pieces=40),
    Order(item="tape", pieces=4, sent_back=True),
    Order(item="swabs"),
]
for order in orders:
    if order.pieces == 0:
        print("nothing ordered")
    else:
        print(f"{order.current_value():.2f}")
