"""Cut the first characters off a text."""


def print_first(text: str, count: int) -> None:
    print(text[:count])


print_first("Zoë Kim", 2)
print_first("Zoë Kim", 4)
print_first("Zoë Kim", 3)
