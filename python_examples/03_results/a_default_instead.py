"""A default where a failure does not matter."""


def number_or(text: str, default: int) -> int:
    try:
        return int(text)
    except ValueError:
        return default


print(number_or("8", 1))
print(number_or("eight", 1))
print(number_or("0", 1))
