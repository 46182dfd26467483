# wrong: what is to be checked is replaced
#~ expect: tests fail

from unittest.mock import patch

import ward_greeting


def check_night() -> None:
    """At 22 it is night."""
    with patch("ward_greeting.greeting", return_value="good night, Ada"):
        assert ward_greeting.greeting("Ada") == "good night, Ada"


def check_day() -> None:
    """One hour earlier it is not."""
    with patch("ward_greeting.greeting", return_value="hello, Ada"):
        assert ward_greeting.greeting("Ada") == "hello, Ada"
