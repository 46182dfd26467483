"""An order is signed after it was checked."""


class Order:
    def __init__(self, pieces: int) -> None:
        self.pieces = pieces
        self.signed = False

    def send(self) -> str:
        if self._is_sensible():
            self._sign()
        return f"{self.pieces} pieces, signed: {str(self.signed).lower()}"

    def _is_sensible(self) -> bool:
        return self.pieces < 1000

    def _sign(self) -> None:
        self.signed = True


print(Order(40).send())
print(Order(4000).send())

in_a_hurry = Order(4000)
in_a_hurry._sign()
print(in_a_hurry.send())
