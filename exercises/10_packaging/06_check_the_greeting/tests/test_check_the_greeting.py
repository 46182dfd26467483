"""The checks must pass for the right greeting, and fail for wrong ones."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType

import pytest
import ward_clock
import ward_greeting
from check_the_greeting import check_day, check_night
from ward_clock import hour

CLOCK = ward_clock.hour
GREETING = ward_greeting.greeting


def clock() -> Callable[[], int]:
    """The clock that `greeting` asks now."""
    found: Callable[[], int] = vars(ward_greeting)["hour"]
    return found


@pytest.fixture(autouse=True)
def all_as_it_was() -> Iterator[None]:
    yield
    left = vars(ward_clock)["hour"] is CLOCK and clock() is CLOCK
    vars(ward_clock).update(hour=CLOCK)
    vars(ward_greeting).update(hour=CLOCK, greeting=GREETING)
    assert left, (
        "a check leaves a replaced clock behind, for the next test to find: put it "
        "back also where the check fails, as the end of a `with` block does"
    )


def test_the_modules_stay_as_they_are() -> None:
    folder = Path(ward_greeting.__file__).parent
    for name, line in [
        ("ward_clock", 'raise ConnectionError("no clock here")'),
        ("ward_greeting", "from ward_clock import hour"),
    ]:
        text = (folder / f"{name}.py").read_text(encoding="utf-8")
        assert line in text, f"{name}.py stays as it is; it had the line `{line}`"
    assert CLOCK is clock(), (
        "ward_greeting.py imports the clock of the ward, and stays as it is"
    )


def ask(check: Callable[[], None]) -> None:
    try:
        check()
    except ConnectionError:
        raise AssertionError(f"{check.__name__} asks the real clock") from None
    except AssertionError:
        raise
    except Exception as error:
        pytest.fail(
            f"{check.__name__} ends with {error!r}; a check passes, or ends with an "
            "AssertionError"
        )


def test_the_right_greeting_passes() -> None:
    ask(check_night)
    ask(check_day)


def refused(check: Callable[[], None]) -> bool:
    try:
        ask(check)
    except AssertionError as error:
        assert "asks the real clock" not in str(error), str(error)
        return True
    return False


def become(monkeypatch: pytest.MonkeyPatch, wrong: CodeType) -> None:
    """Make `greeting` do the same as `wrong` does, by whatever name a check knows it.

    Its names are looked up in ward_greeting from then on, also `hour`.
    """
    monkeypatch.setattr(GREETING, "__code__", wrong)


def test_a_wrong_night_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def always_hello(patient: str) -> str:
        hour()
        return f"hello, {patient}"

    def from_23_on(patient: str) -> str:
        late = hour() >= 23
        return f"good night, {patient}" if late else f"hello, {patient}"

    for wrong in (always_hello, from_23_on):
        become(monkeypatch, wrong.__code__)
        assert refused(check_night), (
            f"check_night passes although the greeting is wrong: {wrong.__name__}"
        )
        monkeypatch.undo()


def test_a_wrong_day_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def always_night(patient: str) -> str:
        hour()
        return f"good night, {patient}"

    def from_21_on(patient: str) -> str:
        late = hour() >= 21
        return f"good night, {patient}" if late else f"hello, {patient}"

    for wrong in (always_night, from_21_on):
        become(monkeypatch, wrong.__code__)
        assert refused(check_day), (
            f"check_day passes although the greeting is wrong: {wrong.__name__}"
        )
        monkeypatch.undo()


def test_the_name_is_in_the_greeting(monkeypatch: pytest.MonkeyPatch) -> None:
    def to_nobody(patient: str) -> str:
        night = hour() >= 22
        return "good night, you" if night else "hello, you"

    become(monkeypatch, to_nobody.__code__)
    for check in (check_night, check_day):
        assert refused(check), f"{check.__name__} passes although Ada is not greeted"
