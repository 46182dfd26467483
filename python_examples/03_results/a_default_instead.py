"""A default where a failure does not matter."""


def number_or(text: str, default: int) -> int:
    try:
        return int(text)
    except ValueError:
        return default


def number_or_none(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None


print(number_or("8", 1))
print(number_or("eight", 1))
print(number_or_none("eight"))
print(number_or("0", 1))
