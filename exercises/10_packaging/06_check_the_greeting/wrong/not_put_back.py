# wrong: assigned by hand, and never put back
#~ expect: tests fail

import ward_greeting


def check_night() -> None:
    ward_greeting.hour = lambda: 22
    assert ward_greeting.greeting("Ada") == "good night, Ada"


def check_day() -> None:
    ward_greeting.hour = lambda: 21
    assert ward_greeting.greeting("Ada") == "hello, Ada"
