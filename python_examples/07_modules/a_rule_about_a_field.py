"""A discount has a rule: it is at most 50 percent."""


class Discount:
    def __init__(self, percent: int) -> None:
        if percent > 50:
            raise ValueError(f"{percent} % is refused")
        self._percent = percent

    @property
    def percent(self) -> int:
        return self._percent


discount = Discount(25)
print(f"{discount.percent} %")
try:
    Discount(700)
except ValueError as error:
    print(error)

discount._percent = 700
print(f"{discount.percent} %")
