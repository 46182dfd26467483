"""A new word for types that others have written."""

from functools import singledispatch


@singledispatch
def dose(value: object) -> str:
    raise TypeError(f"no dose for {type(value).__name__}")


@dose.register
def _(value: int) -> str:
    return f"{value} mg"


@dose.register
def _(value: str) -> str:
    return f"as written: {value}"


@dose.register
def _(value: list) -> str:  # type: ignore[type-arg]
    return ", then ".join(dose(each) for each in value)


def twice(value: object) -> str:
    return f"{dose(value)}, and again"


print(dose(500))
print(dose("half a tablet"))
print(dose([500, 250]))
print(twice(250))
