"""A till for several threads. What to pay is asked of a function."""

import threading
from collections.abc import Callable


class Till:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.cents = 0

    def pay_in(self, price: Callable[[], int]) -> int:
        with self.lock:
            self.cents += price()
            return self.cents
