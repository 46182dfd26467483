"""Good orders, and three kinds of bad ones."""

import order_tickets
import pytest
from order_tickets import cost

MENU = {"tea": 250, "cake": 400}


def test_a_good_order_has_a_price() -> None:
    assert cost("tea: 2", MENU) == 500, "two teas at 250"
    assert cost("cake: 0", MENU) == 0, "no cakes cost nothing"


def test_the_class_can_be_imported() -> None:
    there = hasattr(order_tickets, "UnreadableOrder")
    assert there, "callers cannot import UnreadableOrder: the module does not export it"
    kind = order_tickets.UnreadableOrder
    assert issubclass(kind, ValueError), "UnreadableOrder should be a ValueError too"
    assert kind is not ValueError, "UnreadableOrder should be a class of its own"
    where = kind.__module__
    assert where == "order_tickets", f"it says that it is to be found in {where!r}"


def raised_by(line: str) -> Exception:
    try:
        cents = cost(line, MENU)
    except Exception as error:
        return error
    raise AssertionError(f'the order "{line}" is bad, and costs {cents} cents')


@pytest.mark.parametrize("line", ["tea", "tea: two", "tea: -1", ""])
def test_an_order_nobody_can_read(line: str) -> None:
    unreadable = getattr(order_tickets, "UnreadableOrder", None)
    assert unreadable, "callers cannot import UnreadableOrder"
    error = raised_by(line)
    assert isinstance(error, unreadable), (
        f'nobody can read "{line}": this is to be an UnreadableOrder, and not {error!r}'
    )
    assert str(error) == f'nobody can read "{line}"', "use the words of Display"


def test_what_is_not_on_the_menu() -> None:
    error = raised_by("soup: 1")
    assert isinstance(error, KeyError), (
        f"there is no soup on the menu: this is to be a KeyError, and not {error!r}"
    )
    assert error.args == ("soup",), (
        f"a KeyError holds the missing key and no sentence; this one holds {error.args}"
    )


def test_more_money_than_there_is() -> None:
    error = raised_by("tea: 18446744073709551615")
    assert isinstance(error, OverflowError), (
        f"too much money is to be an OverflowError, and not {error!r}"
    )
    assert str(error) == "that is more money than there is", "use the words of Display"
