"""The error of the list, caused by the error of a line."""


class ListError(Exception):
    """A text is no order list."""


def pieces_in(line: str) -> int:
    text = line.split(";")[1]
    if not text.isdecimal():
        raise ValueError(f"`{text}` is no number")
    return int(text)


def read_list(text: str) -> list[int]:
    pieces = []
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            pieces.append(pieces_in(line))
        except ValueError as cause:
            raise ListError(f"line {number} is no order") from cause
    return pieces


try:
    print(read_list("gloves;12\nsoap;many"))
except ListError as error:
    print(error)
    print(f"because {error.__cause__}")
