"""Parcels are copied, pickled, and sent to another process."""

import copy
import operator
import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest
from dose_parcel import Parcel


def opened() -> Parcel:
    """A parcel of twenty, five of them taken out."""
    parcel = Parcel("ibuprofen", 20)
    assert parcel.take(5) == 15, "fifteen are left"
    return parcel


def content(parcel: Parcel) -> tuple[str, int, int]:
    """What one sees from outside."""
    return parcel.medicine, parcel.doses, parcel.taken


def test_equal_by_content() -> None:
    assert Parcel("ibuprofen", 20) == Parcel("ibuprofen", 20), "the same content"
    assert Parcel("ibuprofen", 20) != opened(), "five were taken out of one of them"
    assert Parcel("ibuprofen", 20) != Parcel("insulin", 20), "another medicine"


def test_others_can_find_the_class() -> None:
    where = Parcel.__module__
    assert where == "dose_parcel", f"Python looks for the class in {where!r}"


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickled_as_it_was(protocol: int) -> None:
    try:
        arrived = pickle.loads(pickle.dumps(opened(), protocol))
    except Exception as error:
        raise AssertionError(f"a parcel cannot be pickled: {error}") from None
    assert content(arrived) == ("ibuprofen", 20, 5), "what was taken is still taken"


def test_a_copy_goes_its_own_way() -> None:
    for make in (copy.copy, copy.deepcopy):
        parcel = opened()
        other = make(parcel)
        assert content(other) == ("ibuprofen", 20, 5), "a copy has the same content"
        other.take(1)
        assert parcel.taken == 5, "what is taken from a copy is left in the parcel"


def test_another_process_opens_it() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        left = pool.submit(operator.methodcaller("take", 10), opened())
        assert left.result(20) == 5, "five of twenty were gone before, ten more now"
        there_and_back = pool.submit(copy.copy, opened())
        assert content(there_and_back.result(20)) == ("ibuprofen", 20, 5)


def test_still_not_more_than_there_is() -> None:
    try:
        left = opened().take(16)
    except Exception as error:
        assert isinstance(error, ValueError), (
            f"who takes more than is left hears a ValueError, and not {error!r}"
        )
    else:
        raise AssertionError(f"16 of 15 doses were taken, and {left} are left")


def forged() -> Parcel:
    """A parcel from bytes in which somebody has made 21 doses of the five."""
    sent = pickle.dumps(opened(), 2)
    parcel: Parcel = pickle.loads(sent.replace(b"K\x05", b"K\x15"))
    return parcel


def written() -> Parcel:
    """A parcel whose attribute somebody has written."""
    parcel = opened()
    parcel.taken = 21
    return parcel


@pytest.mark.parametrize(
    "make",
    [
        lambda: Parcel("ibuprofen", 20, 21),
        lambda: Parcel("ibuprofen", 20, taken=21),
        forged,
        written,
    ],
    ids=["a third argument", "by name", "changed bytes", "a written attribute"],
)
def test_not_more_is_taken_than_there_was(make: Callable[[], Parcel]) -> None:
    try:
        parcel = make()
    except Exception:  # it has no such way, or refuses
        return
    assert parcel.taken <= parcel.doses, (
        f"{parcel.taken} of {parcel.doses} doses are taken out: every way to make or "
        "change a parcel has to ask what `take` asks"
    )
