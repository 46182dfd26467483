"""A pharmacy that notes what it is asked."""

from collections.abc import Iterable
from typing import Any

import night_bill
import pytest

CENTS = {"gauze": 250, "masks": 30, "vials": 1200, "gloves": 8}


class Prices(dict[str, int]):
    """Prices that count how often one is looked up in Python."""

    looked_up = 0

    def __getitem__(self, item: str) -> int:
        self.looked_up += 1
        return super().__getitem__(item)

    def get(self, item: str, default: Any = None) -> Any:
        self.looked_up += 1
        return super().get(item, default)


class Pharmacy:
    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.answer = Prices()

    def __call__(self, items: Iterable[str]) -> dict[str, int]:
        items = list(items)
        self.asked.append(items)
        self.answer = Prices({item: CENTS[item] for item in items})
        return self.answer


def test_a_small_night() -> None:
    orders = [("gauze", 2), ("vials", 1), ("gauze", 1)]
    assert night_bill.bill(orders, Pharmacy()) == 1950, "three gauze and one vials"
    assert night_bill.bill([("masks", 100)], Pharmacy()) == 3000, "a hundred masks"
    assert night_bill.bill([], Pharmacy()) == 0, "no orders"


def test_ten_thousand_orders_and_one_call() -> None:
    pharmacy = Pharmacy()
    orders = [("gauze", 1), ("masks", 2), ("vials", 3), ("gloves", 4)] * 2_500
    assert night_bill.bill(orders, pharmacy) == 9_855_000, "ten thousand orders"
    calls = len(pharmacy.asked)
    assert calls == 1, (
        f"Python was called {calls} times. One call is enough: `prices` takes all "
        "items at once"
    )
    [items] = pharmacy.asked
    assert len(items) == 4, (
        f"the pharmacy was asked for {len(items)} items: there are 4, each is to be "
        "asked for once"
    )
    assert sorted(items) == sorted(CENTS), "the items that were ordered"
    looked_up = pharmacy.answer.looked_up
    assert looked_up <= 4, (
        f"Python's dict was asked {looked_up} times: there are four prices, and each "
        "is to be looked up once"
    )


def test_only_for_what_was_ordered() -> None:
    pharmacy = Pharmacy()
    night_bill.bill([("vials", 1), ("vials", 2)], pharmacy)
    assert pharmacy.asked == [["vials"]], "only vials were ordered"
    nobody = Pharmacy()
    night_bill.bill([], nobody)
    assert not any(nobody.asked), "nothing was ordered, so there is nothing to ask for"


def test_what_the_pharmacy_raises_reaches_the_caller() -> None:
    try:
        cents = night_bill.bill([("gauze", 1), ("leeches", 3)], Pharmacy())
    except KeyError as error:
        assert error.args == ("leeches",), "the KeyError of the pharmacy"
    else:
        pytest.fail(
            "the pharmacy has no price for leeches and raises a KeyError; the bill "
            f"said {cents}. Hand failures on, with `?`"
        )


@pytest.mark.parametrize(
    ("answer", "promised"),
    [
        ({"gauze": 250}, KeyError),
        ({}, KeyError),
        ({"gauze": 250, "leeches": None}, TypeError),
        (None, TypeError),
    ],
    ids=["one price", "no price", "a price that is None", "None"],
)
def test_no_order_is_free(answer: object, promised: type[Exception]) -> None:
    orders = [("gauze", 1), ("leeches", 3)]
    try:
        cents = night_bill.bill(orders, lambda items: answer)
    except Exception as error:
        assert isinstance(error, promised), (
            f"asked for gauze and leeches, the pharmacy answers {answer}; this is to "
            f"be a {promised.__name__}, as in Python, and not {error!r}"
        )
    else:
        raise AssertionError(
            f"asked for gauze and leeches, the pharmacy answers {answer}; the bill "
            f"says {cents} cents, and somebody gets leeches for nothing"
        )
