stack = ["EMPTY"]


def label() -> int:
    stack[0] = "ANA, BED 3"
    return 0


def drug() -> int:
    stack[0] = "SALINE"
    return 0


address = label()
drug()
print(stack[address])
