"""Price and discount may be left out."""

from dataclasses import dataclass
from enum import Enum, auto


class OrderType(Enum):
    PURCHASE = auto()
    RETURN = auto()


@dataclass
class Order:
    kind: OrderType
    item: str
    pieces: int
    price: float = 2.5
    discount: float = 0.0

    def current_value(self) -> float:
        value = self.pieces * self.price * (1 - self.discount)
        return value if self.kind is OrderType.PURCHASE else -value


buy = OrderType.PURCHASE
orders = [
    Order(buy, "gauze", 40),
    Order(buy, "gauze", 40, 1.5),
    Order(buy, "gauze", 40, discount=0.25),
    Order(buy, "leaflets", 40, price=0.0),
    Order(OrderType.RETURN, "tape", 4),
]
for order in orders:
    print(f"{order.current_value():.2f}")
