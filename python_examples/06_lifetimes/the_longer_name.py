"""One of two texts is given back."""


def longer(first: str, second: str) -> str:
    if len(second) > len(first):
        return second
    return first


ana = "Ana Castro"
bo = "Bo Lund"
name = longer(ana, bo)
print(name)
print(longer("Jan", bo))
