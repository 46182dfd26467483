"""Two functions of one name, in two classes that serve as namespaces."""


class orders:
    @staticmethod
    def total(pieces: list[int]) -> int:
        return sum(pieces)


class shelf:
    HIDDEN_BOX = 5

    @staticmethod
    def total(pieces: list[int]) -> int:
        return sum(pieces) + shelf.HIDDEN_BOX


print(f"ordered: {orders.total([40, 20])}")
print(f"there: {shelf.total([12, 3])}")
