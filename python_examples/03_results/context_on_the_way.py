"""Each step on the way up adds what it was doing."""


def pieces(line: str) -> int:
    text = line.split(";")[1]
    if not text.isdecimal():
        raise ValueError(f"`{text}` is no number")
    return int(text)


def read_order(name: str, line: str) -> int:
    try:
        return pieces(line)
    except ValueError as cause:
        raise RuntimeError(f"reading the order of {name}") from cause


def chain(error: BaseException | None) -> list[str]:
    words = []
    while error is not None:
        words.append(str(error))
        error = error.__cause__
    return words


try:
    print(read_order("ward 3", "gloves;many"))
except RuntimeError as error:
    print("error: " + ": ".join(chain(error)))
