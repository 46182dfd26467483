"""The name that `greeting` looks up is `ward_greeting.hour`: the import made a second
name for the function, and only that one is read. `patch` puts the old one back at the
end of the block, also when the check fails. `patch.object(ward_greeting, "hour", …)`
does the same, and so does the decorator; pytest has its fixture `monkeypatch`.
"""

from unittest.mock import patch

import ward_greeting


def check_night() -> None:
    """At 22 it is night."""
    with patch("ward_greeting.hour", return_value=22):
        assert ward_greeting.greeting("Ada") == "good night, Ada"


def check_day() -> None:
    """One hour earlier it is not."""
    with patch("ward_greeting.hour", return_value=21):
        assert ward_greeting.greeting("Ada") == "hello, Ada"
