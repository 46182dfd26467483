from collections.abc import Callable

import night_clock
from hypothesis import find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample


def original(minutes: int) -> str:
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def compare(port: Callable[[int], str]) -> str:
    days = st.integers(-2880, 2880)
    rules = settings(derandomize=True, database=None)
    try:
        worst = find(days, lambda one: port(one) != original(one), settings=rules)
    except NoSuchExample:
        return "no difference found"
    return f"{worst} minutes: {original(worst)!r}, and now {port(worst)!r}"


assert night_clock.clock(75) == "01:15"
print("clock:", compare(night_clock.clock))
print("clock_of_any_day:", compare(night_clock.clock_of_any_day))
