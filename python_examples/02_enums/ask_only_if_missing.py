"""A default that takes work."""


def ask_the_doctor() -> int:
    print("  (asking the doctor)")
    return 60


def ask_first(pulse: int | None) -> int:
    default = ask_the_doctor()
    return default if pulse is None else pulse


def ask_if_missing(pulse: int | None) -> int:
    return ask_the_doctor() if pulse is None else pulse


print("ask first")
print(ask_first(72))
print("ask if missing")
print(ask_if_missing(72))
print(ask_if_missing(None))
