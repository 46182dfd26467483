"""The order book."""

import pickle
import threading
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from moult_engine import Order, OrderBook, OrderError, Receipt, originals

GAUZE = Order("purchase", "gauze", 40)
BACK = Order("return", "gauze", 10, price=200)

kinds = st.sampled_from(["purchase", "return"])
prices = st.integers(0, 10**6)
discounts = st.integers(0, 10_000)


@given(kinds, st.integers(1, 2**32 - 1), prices, discounts)
def test_values_are_those_of_the_original(
    kind: Literal["purchase", "return"], pieces: int, price: int, discount: int
) -> None:
    order = Order(kind, "gauze", pieces, price=price, discount=discount)
    value = originals.order_value(pieces, price, discount)
    assert order.current_value == (value if kind == "purchase" else -value)


items = st.sampled_from(["gauze", "saline", "gloves"])
orders = st.builds(
    Order, kinds, items, st.integers(1, 50), price=prices, discount=discounts
)
taken_out = st.tuples(st.sampled_from(["fill", "cancel"]), st.integers(0, 12))


@given(st.lists(orders | taken_out, max_size=40))
def test_a_book_does_what_the_original_does(
    steps: list[Order | tuple[str, int]],
) -> None:
    book, original = OrderBook(), originals.OrderBook()
    for step in steps:
        if isinstance(step, Order):
            signed = step.pieces if step.kind == "purchase" else -step.pieces
            number = original.place(step.item, signed, step.current_value)
            assert book.place(step) == number and book[number] == step
        else:
            how, number = step
            if number not in original.open:
                with pytest.raises(OrderError, match=f"no order {number}"):
                    book.fill(number)
                continue
            order, value = book[number], original.take_out(number)
            if how == "fill":
                assert book.fill(number) == Receipt(order, value)
            else:
                assert book.cancel(number) == order
        assert list(book) == list(original.open) and len(book) == len(original.open)
        assert book.current_value() == original.current_value()
        for item in ["gauze", "saline", "gloves", "none"]:
            assert book.pieces(item) == original.pieces(item)
    again = pickle.loads(pickle.dumps(book))
    assert [again[number] for number in again] == [book[number] for number in book]
    assert again.place(GAUZE) == book.place(GAUZE)


class TestAnOrder:
    def test_says_what_it_is(self) -> None:
        assert (GAUZE.kind, GAUZE.item, GAUZE.pieces) == ("purchase", "gauze", 40)
        assert (GAUZE.price, GAUZE.discount, GAUZE.current_value) == (250, 0, 10_000)
        assert (BACK.price, BACK.current_value) == (200, -2_000)
        assert {GAUZE: "here"}[Order("purchase", "gauze", 40)] == "here"
        assert GAUZE != BACK and GAUZE != "gauze"

    @pytest.mark.parametrize(
        ("arguments", "why"),
        [
            ({"item": " "}, "names its item"),
            ({"pieces": 0}, "at least one piece"),
            ({"price": -1}, "and -0.01 is"),
            ({"discount": 10_001}, "and 10001 are more"),
            ({"price": 2**63 - 1}, "does not fit"),
        ],
    )
    def test_that_cannot_be_placed_is_none(
        self, arguments: dict[str, Any], why: str
    ) -> None:
        good: dict[str, Any] = {"kind": "purchase", "item": "gauze", "pieces": 2}
        with pytest.raises(OrderError, match=why):
            Order(**(good | arguments))

    def test_is_bought_or_sent_back(self) -> None:
        with pytest.raises(ValueError, match='not "loan"'):
            Order("loan", "gauze", 1)  # type: ignore[arg-type]
        with pytest.raises(OverflowError):
            Order("purchase", "gauze", -1)


class TestABook:
    def test_takes_orders_in_and_out(self) -> None:
        book = OrderBook()
        gauze, back = book.place(GAUZE), book.place(BACK)
        assert (gauze, back) == (1, 2) and gauze in book and 3 not in book
        assert (book.pieces("gauze"), book.current_value()) == (30, 8_000)
        assert repr(book) == "<OrderBook of 2 open orders>"
        assert str(book.fill(gauze)) == "40 x gauze for 100.00"
        assert book.cancel(back) == BACK and len(book) == 0
        with pytest.raises(OrderError, match="no order 1"):
            book.cancel(gauze)
        with pytest.raises(KeyError, match="1"):
            book[gauze]

    def test_may_change_while_somebody_looks_through_it(self) -> None:
        book = OrderBook()
        for _ in range(3):
            book.place(GAUZE)
        assert [book.cancel(number).pieces for number in book] == [40] * 3

    def test_says_when_it_is_worth_more_than_fits(self) -> None:
        book = OrderBook()
        dear = Order("purchase", "scanner", 1, price=2**63 - 1)
        for _ in range(2):
            book.place(dear)
        with pytest.raises(OrderError, match=r"up to 92233720368547758\.07"):
            book.current_value()
        book.place(Order("return", "scanner", 1, price=2**63 - 1))
        assert book.current_value() == 2**63 - 1

    def test_gives_threads_a_number_each(self) -> None:
        book, ready = OrderBook(), threading.Barrier(4)
        numbers: list[int] = []

        def order() -> None:
            ready.wait(30)
            numbers.extend(book.place(GAUZE) for _ in range(50))

        threads = [threading.Thread(target=order) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert sorted(numbers) == list(book) == list(range(1, 201))


@pytest.mark.parametrize(
    "thing",
    [GAUZE, BACK, Order("return", "Åsa's", 1, discount=5), Receipt(BACK, -2_000)],
)
def test_things_survive_pickling_and_show_what_they_are(thing: Any) -> None:
    assert pickle.loads(pickle.dumps(thing)) == thing
    assert eval(repr(thing)) == thing
