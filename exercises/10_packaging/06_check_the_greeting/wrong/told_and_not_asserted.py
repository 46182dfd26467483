# wrong: what a check returns is looked at by nobody
#~ expect: tests fail

from unittest.mock import patch

import ward_greeting


def check_night() -> bool:
    """At 22 it is night."""
    with patch("ward_greeting.hour", return_value=22):
        return ward_greeting.greeting("Ada") == "good night, Ada"


def check_day() -> bool:
    """One hour earlier it is not."""
    with patch("ward_greeting.hour", return_value=21):
        return ward_greeting.greeting("Ada") == "hello, Ada"
