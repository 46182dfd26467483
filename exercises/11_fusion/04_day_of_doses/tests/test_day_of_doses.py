"""Doses that count, and doses that are to be refused."""

from collections.abc import Iterator
from typing import Any

import day_of_doses
import pytest

total: Any = day_of_doses.total


class Count:
    """No `int`, and yet `range(…)` takes it."""

    def __index__(self) -> int:
        return 400

    def __repr__(self) -> str:
        return "Count(400)"


@pytest.mark.parametrize(
    ("doses", "mg"),
    [
        ("[400, 200, 0]", 600),
        ("[]", 0),
        ("[2000, 2000, 2000]", 6000),
        ("[2000] * 40", 80_000),
        ("(400, 200)", 600),
        ("range(4)", 6),
        ("{100, 200}", 300),
        ("iter([400, 200])", 600),
        ("(mg for mg in [400, 200])", 600),
        ("{500: 'at six', 300: 'at nine'}", 800),
    ],
)
def test_whatever_a_loop_takes(doses: str, mg: int) -> None:
    try:
        given = total(eval(doses))
    except Exception as error:
        pytest.fail(f"`total({doses})` is to be {mg}. It said: {error}")
    assert given == mg, f"`total({doses})`"


@pytest.mark.parametrize(
    ("dose", "promised"),
    [
        ("-5", ValueError),
        ("2001", ValueError),
        ("2**32", ValueError),
        ("2**70", ValueError),
        ("-2**70", ValueError),
        ("2**200", ValueError),
        ("True", TypeError),
        ("False", TypeError),
        ("400.0", TypeError),
        ("'400'", TypeError),
        ("None", TypeError),
        ("Count()", TypeError),
    ],
)
def test_wrong_doses(dose: str, promised: type[Exception]) -> None:
    value = eval(dose)
    try:
        given = total([100, value])
    except Exception as error:
        raised = error
    else:
        pytest.fail(
            f"a dose of {dose} is to be a {promised.__name__}; the sum was {given}"
        )
    assert type(raised) is promised, (
        f"a dose of {dose} is to be a {promised.__name__}, not a "
        f"{type(raised).__name__}: {raised}"
    )
    assert str(value) in str(raised), f"the message names the dose, {dose}: {raised}"


def test_what_is_no_collection() -> None:
    for doses in [400, None, 1.5]:
        try:
            given = total(doses)
        except Exception as error:
            assert isinstance(error, TypeError), (
                f"`total({doses})` is to be a TypeError, as in a `for` loop: {error!r}"
            )
        else:
            pytest.fail(f"no loop walks through {doses}, and the sum was {given}")


def test_a_failure_while_walking_reaches_the_caller() -> None:
    def broken() -> Iterator[int]:
        yield 400
        raise ConnectionError("the pump does not answer")

    try:
        given = total(broken())
    except ConnectionError:
        return
    pytest.fail(f"the generator failed half way, and the sum was {given}")
