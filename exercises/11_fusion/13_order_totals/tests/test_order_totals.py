"""The same tests for both methods, and for machines where one is missing."""

from collections.abc import Iterator
from pathlib import Path

import compiled
import pytest
from order_totals import CalculationMethod, MethodUnavailable, OrderTotals

PYTHON, RUST, AUTO = CalculationMethod

ORDERS = [("Ana", 250), ("Bo", 90), ("Ana", 100), ("Chen", 0)]


@pytest.fixture(params=[PYTHON, RUST, AUTO])
def totals(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> OrderTotals:
    """Every method, on a machine that has the compiled module."""
    compiled.installed(monkeypatch)
    method: CalculationMethod = request.param
    return OrderTotals(method)


def test_adds_up_for_each_customer(totals: OrderTotals) -> None:
    assert totals.by_customer(ORDERS) == {"Ana": 350, "Bo": 90, "Chen": 0}, (
        "all cents of each customer, as a dictionary"
    )
    again = totals.by_customer(ORDERS)
    assert list(again) == ["Ana", "Bo", "Chen"], (
        "customers stand in the order in which they first came"
    )
    assert again == {"Ana": 350, "Bo": 90, "Chen": 0}, (
        "a second call adds up its own orders, and none of the first call's"
    )


def test_no_orders(totals: OrderTotals) -> None:
    assert totals.by_customer([]) == {}, "no orders, no customers"


def test_orders_may_come_from_a_generator(totals: OrderTotals) -> None:
    def read() -> Iterator[tuple[str, int]]:
        yield from ORDERS

    assert totals.by_customer(read()) == {"Ana": 350, "Bo": 90, "Chen": 0}, (
        "a generator can be walked through only once"
    )


NEGATIVE = [
    [("Ana", 250), ("Bo", -90)],
    [("Ana", 250), ("Ana", -90)],
]


@pytest.mark.parametrize("orders", NEGATIVE, ids=["alone", "with others"])
def test_negative_cents_are_refused(
    totals: OrderTotals, orders: list[tuple[str, int]]
) -> None:
    try:
        sums = totals.by_customer(orders)
    except Exception as error:
        assert type(error) is ValueError, (
            f"negative cents are a ValueError, and this is a {type(error).__name__}"
        )
    else:
        pytest.fail(f"-90 cents are among the orders, and the totals are {sums}")


def test_negative_cents_are_the_same_error(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled.installed(monkeypatch)
    said = {}
    for method in (PYTHON, RUST):
        with pytest.raises(ValueError) as caught:
            OrderTotals(method).by_customer(NEGATIVE[0])
        said[method.name] = str(caught.value)
    assert said["PYTHON"] == said["RUST"], (
        f"the same orders are refused in different words: {said}"
    )


@pytest.mark.parametrize(("asked", "calls"), [(PYTHON, 0), (RUST, 1), (AUTO, 1)])
def test_who_computes(
    monkeypatch: pytest.MonkeyPatch, asked: CalculationMethod, calls: int
) -> None:
    native = compiled.installed(monkeypatch)
    totals = OrderTotals(asked)
    totals.by_customer(ORDERS)
    assert native.calls == calls, f"calls of the compiled module with {asked.name}"
    assert totals.method is (RUST if calls else PYTHON), (
        f"`method` says who computes, and with {asked.name} it says {totals.method!r}"
    )


def test_what_the_compiled_module_gives_is_the_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    native = compiled.installed(monkeypatch)
    monkeypatch.setattr(native, "totals", lambda names, cents: [("Dee", 7)])
    assert OrderTotals(RUST).by_customer(ORDERS) == {"Dee": 7}, (
        "with RUST the answer is what the compiled module gives"
    )


def test_auto_goes_on_without_the_module(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled.missing(monkeypatch)
    totals = OrderTotals()
    assert totals.method is PYTHON, "nobody but Python is there to compute"
    assert totals.by_customer(ORDERS) == {"Ana": 350, "Bo": 90, "Chen": 0}, (
        "Python computes the same"
    )


def test_rust_is_not_replaced_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled.missing(monkeypatch)
    try:
        OrderTotals(RUST)
    except Exception as error:
        assert isinstance(error, MethodUnavailable), (
            f"a MethodUnavailable is asked for, and this is {error!r}"
        )
    else:
        pytest.fail("who asks for RUST is to hear that it is not installed")


@pytest.mark.parametrize("asked", [RUST, AUTO])
def test_a_broken_module_is_not_hidden(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, asked: CalculationMethod
) -> None:
    compiled.broken(monkeypatch, tmp_path)
    with pytest.raises(ImportError, match="wrong kind of file"):
        OrderTotals(asked)
        pytest.fail(f"{asked.name} hides that the installed module is broken")


@pytest.mark.parametrize("asked", [RUST, AUTO])
def test_a_module_that_lacks_another_is_not_hidden(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, asked: CalculationMethod
) -> None:
    compiled.lacking(monkeypatch, tmp_path)
    try:
        OrderTotals(asked)
    except Exception as error:
        assert isinstance(error, ImportError), (
            "order_native is installed, and imports a module that is missing: its "
            f"ImportError is to arrive, and this is {error!r}"
        )
        assert "a_library_of_order_native" in str(error), (
            f"the error is to say which module is missing, and says: {error}"
        )
    else:
        pytest.fail(
            f"{asked.name} hides that order_native is installed, and that a module "
            "which it imports is missing"
        )


def test_python_never_imports_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    compiled.broken(monkeypatch, tmp_path)
    try:
        totals = OrderTotals(PYTHON)
    except ImportError:
        pytest.fail("PYTHON needs no compiled module, so it imports none")
    assert totals.by_customer(ORDERS)["Ana"] == 350, "Python computes"
