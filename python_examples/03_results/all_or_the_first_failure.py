"""All numbers, or the first failure."""


def number(text: str) -> int:
    if not text.isdecimal():
        raise ValueError(f"{text} is no number")
    return int(text)


def all_numbers(texts: list[str]) -> list[int]:
    return [number(text) for text in texts]


for texts in [["3", "5", "8"], ["3", "five", "eight"]]:
    try:
        print(all_numbers(texts))
    except ValueError as error:
        print(error)
