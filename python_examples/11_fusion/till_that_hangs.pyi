from collections.abc import Callable
from typing import final

@final
class Till:
    def __new__(cls) -> Till: ...
    def pay_in(self, price: Callable[[], int], /) -> int: ...
