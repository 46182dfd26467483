"""Text that is looked at, and text made anew."""


def label(name: str, bed: int) -> str:
    return f"{name.strip()}, bed {bed}"


typed = "  Ana Diaz "
text = label(typed, 3)
text += " (window)"
print(text)
print(text.upper())
print(text.replace("window", "door"))
print(len(text))

copy = "Bo"
print(label(copy, 7))
print(copy + " has moved")
