"""A nurse who is another thread of Python, in processes of which each may hang."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

Watch = subprocess.Popen[str]

ORDERS: dict[str, dict[str, Any]] = {
    "one round": {"rounds": [[88, 61, 144]]},
    "four rounds": {"rounds": [[88, 144], [], [120, 130, 100], [61]]},
    "no rounds": {"rounds": []},
    "a bell that breaks": {"rounds": [[144], [150], [160]], "fails_at": 2},
    "a text": {"rounds": ["many"]},
    "a number": {"rounds": [3]},
    "a text among numbers": {"rounds": [[88, "high"]]},
    "half a beat": {"rounds": [[88, 144.5]]},
}
# For all of them together: they run at the same time.
PATIENCE = 10.0


@pytest.fixture(scope="module")
def watches() -> Iterator[tuple[dict[str, Watch], float]]:
    """A process for each order, and when our patience ends."""
    program = Path(__file__).with_name("one_watch.py")
    path = os.pathsep.join(filter(None, sys.path))
    started: dict[str, Watch] = {}
    for name, order in ORDERS.items():
        order = {"limit": 100, "fails_at": 0} | order
        started[name] = subprocess.Popen(
            [sys.executable, str(program), json.dumps(order)],
            env=os.environ | {"PYTHONPATH": path},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
    yield started, time.monotonic() + PATIENCE
    for watch in started.values():
        watch.kill()
        watch.communicate()


@pytest.fixture
def result(
    watches: tuple[dict[str, Watch], float], request: pytest.FixtureRequest
) -> dict[str, Any]:
    """How one watch ended."""
    started, patience_ends = watches
    watch = started[request.param]
    try:
        out, err = watch.communicate(timeout=max(0.1, patience_ends - time.monotonic()))
    except subprocess.TimeoutExpired:
        watch.kill()
        _, err = watch.communicate()
        what = (
            "the nurse came for a round, and then waited for `tell` in vain: it is to "
            "be called after each round, before the next one begins"
            if "round" in err
            else "while Rust examined, no other thread of Python could go on: the "
            "nurse never came back, and the examination waited for ever"
        )
        raise AssertionError(what) from None
    assert watch.returncode == 0, f"the program with your module failed: {err}"
    said: dict[str, Any] = json.loads(out.splitlines()[-1])
    return said


def of(*orders: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("result", orders, ids=orders, indirect=True)


@of("one round")
def test_the_nurse_comes_while_rust_examines(result: dict[str, Any]) -> None:
    assert result["error"] is None, "nothing was wrong with this round"
    assert result["alarms"] == 1, "one of the three pulses is above 100"


@of("four rounds")
def test_each_round_is_told_before_the_next(result: dict[str, Any]) -> None:
    assert result["told"] == [1, 0, 2, 0], "what `tell` was called with, in order"
    assert result["alarms"] == 3, "all alarms together"


@of("no rounds")
def test_no_rounds(result: dict[str, Any]) -> None:
    assert result == {"alarms": 0, "told": [], "error": None}, "nothing to examine"


@of("a bell that breaks")
def test_what_tell_raises_ends_the_watch(result: dict[str, Any]) -> None:
    assert result["error"] == "KeyError", "what `tell` raises is raised by `watch`"
    assert result["told"] == [1, 1], "after the error nothing more is told"


@of("a text", "a number", "a text among numbers", "half a beat")
def test_a_round_that_is_no_list_of_numbers(result: dict[str, Any]) -> None:
    assert result["error"] == "TypeError", (
        f"a round that is no sequence of whole numbers is a TypeError; `watch` raised "
        f"{result['error']} and gave {result['alarms']}"
    )
    assert result["told"] == [], "there is nothing to tell of such a round"
