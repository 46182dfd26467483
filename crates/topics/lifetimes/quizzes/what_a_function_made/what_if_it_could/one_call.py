stack = ["EMPTY"]


def label() -> int:
    stack[0] = "ANA, BED 3"
    return 0


address = label()
print(stack[address])
