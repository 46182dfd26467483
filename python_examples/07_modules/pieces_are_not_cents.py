"""The price of some pieces, two ways round."""

from typing import NewType

Cents = NewType("Cents", int)
Pieces = NewType("Pieces", int)


def bill(price: Cents, pieces: Pieces, fee: int) -> int:
    return price * pieces + pieces * fee


print(bill(Cents(250), Pieces(40), 1))
# mypy refuses the next line, and Python runs it.
print(bill(Pieces(40), Cents(250), 1))  # type: ignore[arg-type]
