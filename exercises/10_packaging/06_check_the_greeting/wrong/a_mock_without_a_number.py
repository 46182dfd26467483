# wrong: a mock that was told no number cannot be compared
#~ expect: tests fail

from unittest.mock import patch

import ward_greeting


def check_night() -> None:
    """At 22 it is night."""
    with patch("ward_greeting.hour"):
        assert ward_greeting.greeting("Ada") == "good night, Ada"


def check_day() -> None:
    """One hour earlier it is not."""
    with patch("ward_greeting.hour"):
        assert ward_greeting.greeting("Ada") == "hello, Ada"
