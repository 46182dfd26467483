# wrong: a check that fails says so by an AssertionError
#~ expect: tests fail

from unittest.mock import patch

import ward_greeting


def check_night() -> None:
    """At 22 it is night."""
    with patch("ward_greeting.hour", return_value=22):
        if ward_greeting.greeting("Ada") != "good night, Ada":
            raise ValueError("it is night")


def check_day() -> None:
    """One hour earlier it is not."""
    with patch("ward_greeting.hour", return_value=21):
        if ward_greeting.greeting("Ada") != "hello, Ada":
            raise ValueError("it is not night yet")
