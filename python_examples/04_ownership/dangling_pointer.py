"""A dangling pointer, on a stack of 16 bytes: the next call writes over it."""


class Stack:
    """A call has room at `top`; its end frees the room."""

    def __init__(self) -> None:
        self.cells = bytearray(16)
        self.top = 0

    def enter(self, text: str) -> int:
        address = self.top
        block = slice(address, address + 16)
        self.cells[block] = text.encode().ljust(16)
        self.top += 16
        return address

    def leave(self) -> None:
        self.top -= 16

    def read(self, address: int) -> str:
        block = slice(address, address + 16)
        return self.cells[block].decode().rstrip()


def make_label(stack: Stack) -> int:
    address = stack.enter("patient Ana")
    stack.leave()
    return address


def count_beds(stack: Stack) -> None:
    stack.enter("beds: 12")
    stack.leave()


stack = Stack()
label = make_label(stack)
print(f"the label says: {stack.read(label)}")
count_beds(stack)
print(f"the label says: {stack.read(label)}")
