"""Without exceptions: every step checks, and says what is wrong."""


def pieces(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def total(first: str, second: str) -> int | str:
    first_pieces = pieces(first)
    if first_pieces is None:
        return "the first is no number"
    second_pieces = pieces(second)
    if second_pieces is None:
        return "the second is no number"
    return first_pieces + second_pieces


print(total("12", "30"))
print(total("12", "thirty"))
