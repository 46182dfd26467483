"""A function makes a text and gives it to its caller."""


def label(name: str, bed: int) -> str:
    text = f"{name}, bed {bed}"
    return text


print(label("Ana", 3))
