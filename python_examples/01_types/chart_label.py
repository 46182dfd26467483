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

bo = "Bo"
print(label(bo, 7))
print(bo + " has moved")
