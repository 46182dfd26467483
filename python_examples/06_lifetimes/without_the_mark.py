"""A name without what stands in front of it."""


def without(name: str, mark: str) -> str:
    return name.removeprefix(mark)


def short_name() -> str:
    mark = "Dr. "
    short = without("Dr. Okoye", mark)
    del mark
    return short


print(short_name())
