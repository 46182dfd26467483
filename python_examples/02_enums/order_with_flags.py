"""An order with flags, and a combination nobody meant."""

from dataclasses import dataclass


@dataclass
class Order:
    placed: bool = False
    delivered: bool = False
    cancelled: bool = False

    def deliver(self) -> None:
        self.delivered = True

    def cancel(self) -> None:
        self.cancelled = True

    def label(self) -> str:
        if self.cancelled:
            return "cancelled, pay back"
        if self.delivered:
            return "delivered, send a bill"
        return "open"


order = Order()
order.deliver()
order.cancel()
print(order.label())
print("placed:", "yes" if order.placed else "never")
