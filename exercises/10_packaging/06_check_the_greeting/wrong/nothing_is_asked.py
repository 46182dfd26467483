# wrong: a check that asserts nothing finds nothing
#~ expect: tests fail

from unittest.mock import patch

import ward_greeting


def check_night() -> None:
    """At 22 it is night."""
    with patch("ward_greeting.hour", return_value=22):
        ward_greeting.greeting("Ada")


def check_day() -> None:
    """One hour earlier it is not."""
    with patch("ward_greeting.hour", return_value=21):
        ward_greeting.greeting("Ada")
