"""A failure passes through the functions that do not handle it."""


def pieces(text: str) -> int:
    return int(text)


def total(first: str, second: str) -> int:
    return pieces(first) + pieces(second)


for second in ["30", "thirty"]:
    try:
        print(f"12 and {second}: {total('12', second)}")
    except ValueError:
        print(f"12 and {second}: no total")
