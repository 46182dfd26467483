"""The module as Python sees it."""

from typing import Any

import drip_rate
import pytest

module: Any = drip_rate


def offered(name: str) -> Any:
    assert hasattr(module, name), (
        f"the module has no `{name}`: what Python is to find has a mark above it"
    )
    return getattr(module, name)


def test_a_litre_in_eight_hours() -> None:
    drops = offered("drops_per_minute")(1000, 8)
    assert isinstance(drops, float), (
        f"`drops_per_minute` gives an object of type "
        f"{type(drops).__name__}: a number is asked for, with its fraction"
    )
    assert drops == pytest.approx(41.6667, abs=0.001), (
        f"1000 ml in 8 hours are about 41.67 drops a minute, and not {drops}"
    )
    assert drops == pytest.approx(1000 * 20 / 480, rel=1e-12), (
        f"{drops} has lost digits on its way: a `float` of Python's is an `f64`"
    )
    assert offered("drops_per_minute")(60, 1) == 20, "60 ml in one hour"


def test_how_long_a_bag_lasts() -> None:
    hours = offered("hours_left")(500, 40)
    assert isinstance(hours, float), (
        f"`hours_left` gives an object of type "
        f"{type(hours).__name__}: a number is asked for, with its fraction"
    )
    assert hours == pytest.approx(500 * 20 / 40 / 60), (
        f"500 ml last about 4.17 hours with 40 drops a minute, and not {hours}"
    )
    assert offered("hours_left")(60, 20) == 1, "60 ml, 20 drops a minute"


def test_names_and_texts_are_still_there() -> None:
    assert offered("drops_per_minute")(hours=8, millilitres=500.0) == pytest.approx(
        20.8333, abs=0.001
    ), "500 ml in 8 hours, with names"
    assert offered("hours_left")(drops_per_minute=20, millilitres=120) == 2, (
        "120 ml, 20 drops a minute, with names"
    )
    for name in ["drops_per_minute", "hours_left"]:
        assert offered(name).__doc__, (
            f"`help({name})` says nothing: keep its `///` line"
        )
