"""`greeting` asks a clock that only the ward has. You expect to replace the clock by
patching it where it is: `ward_clock.hour`. Nothing changes, and the checks end with
"no clock here".

The two modules lie beside this file, and stay as they are:

    # ward_clock.py
    def hour() -> int: ...

    # ward_greeting.py
    from ward_clock import hour

    def greeting(patient: str) -> str:
        return f"good night, {patient}" if hour() >= 22 else f"hello, {patient}"

Write the two checks. `check_night` says that at 22 the greeting of Ada is "good night,
Ada", and `check_day` that at 21 it is "hello, Ada". A check ends with an AssertionError
if that is not so, asks no real clock, and leaves everything as it was.
"""

from unittest.mock import patch

import ward_greeting


def check_night() -> None:
    with patch("ward_clock.hour", return_value=22):
        ward_greeting.greeting("Ada")


def check_day() -> None:
    with patch("ward_clock.hour", return_value=21):
        ward_greeting.greeting("Ada")
