# wrong: a check that fails never comes to the line that puts the clock back
#~ expect: tests fail

import ward_greeting


def check_night() -> None:
    """At 22 it is night."""
    before = ward_greeting.hour
    ward_greeting.hour = lambda: 22
    assert ward_greeting.greeting("Ada") == "good night, Ada"
    ward_greeting.hour = before


def check_day() -> None:
    """One hour earlier it is not."""
    before = ward_greeting.hour
    ward_greeting.hour = lambda: 21
    assert ward_greeting.greeting("Ada") == "hello, Ada"
    ward_greeting.hour = before
