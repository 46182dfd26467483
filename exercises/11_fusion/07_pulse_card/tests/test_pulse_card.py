"""A card is made, read and written."""

import math
from collections.abc import Callable

import pytest
from pulse_card import Card


def refused(what: str, write: Callable[[], object], promised: type[Exception]) -> None:
    """Complains unless it raises what was promised."""
    try:
        write()
    except Exception as error:
        assert isinstance(error, promised), (
            f"{what} is to be a {promised.__name__}, and not {error!r}"
        )
    else:
        raise AssertionError(f"{what} is to be a {promised.__name__}, and was accepted")


def test_a_card_is_read_and_written() -> None:
    card = Card("Ana", 72, 36.5)
    assert (card.name, card.pulse, card.celsius) == ("Ana", 72, 36.5)
    card.pulse = 88
    card.celsius = 39
    assert (card.pulse, card.celsius) == (88, 39.0), "what was written can be read"


def test_the_name_stays() -> None:
    card = Card("Ana", 72, 36.5)
    refused("writing the name", lambda: setattr(card, "name", "Bo"), AttributeError)
    assert card.name == "Ana", "the name of a card should not change"


@pytest.mark.parametrize("pulse", [301, 65535])
def test_a_pulse_nobody_has(pulse: int) -> None:
    what = f"a pulse of {pulse}"
    refused(f"a new card with {what}", lambda: Card("Ana", pulse, 36.5), ValueError)
    card = Card("Ana", 72, 36.5)
    refused(f"writing {what}", lambda: setattr(card, "pulse", pulse), ValueError)
    assert card.pulse == 72, "after a refusal the card is as it was"


@pytest.mark.parametrize("celsius", [24.9, 45.1, -1.0, math.inf, math.nan])
def test_a_temperature_nobody_has(celsius: float) -> None:
    what = f"{celsius} degrees"
    refused(f"a new card with {what}", lambda: Card("Ana", 72, celsius), ValueError)
    card = Card("Ana", 72, 36.5)
    refused(f"writing {what}", lambda: setattr(card, "celsius", celsius), ValueError)
    assert card.celsius == 36.5, "after a refusal the card is as it was"


def test_both_ends_are_possible() -> None:
    assert Card("Ana", 0, 25.0).pulse == 0, "a pulse of 0 is possible"
    card = Card("Ana", 300, 45.0)
    assert (card.pulse, card.celsius) == (300, 45.0), "300 and 45 are possible"


def test_fever_is_read() -> None:
    assert hasattr(Card("Ana", 72, 36.5), "fever"), "a card has no attribute `fever`"
    fever = [Card("Ana", 72, celsius).fever for celsius in (37.9, 38.0)]
    assert fever == [False, True], "38 degrees are fever; `fever` is no method"
    card = Card("Ana", 72, 36.5)
    card.celsius = 39.0
    assert card.fever, "fever follows the temperature that was written"
    refused("writing `fever`", lambda: setattr(card, "fever", False), AttributeError)
