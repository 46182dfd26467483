# wrong: at 23 and at 12 a wrong border is not noticed
#~ expect: tests fail

from unittest.mock import patch

import ward_greeting


def check_night() -> None:
    """At 23 it is night."""
    with patch("ward_greeting.hour", return_value=23):
        assert ward_greeting.greeting("Ada") == "good night, Ada"


def check_day() -> None:
    """One hour earlier it is not."""
    with patch("ward_greeting.hour", return_value=12):
        assert ward_greeting.greeting("Ada") == "hello, Ada"
