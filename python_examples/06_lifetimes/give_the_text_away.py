"""A function makes a text and gives it to its caller."""


def label(name: str, bed: int) -> str:
    return f"{name}, bed {bed}"


print(label("Ana", 3))
