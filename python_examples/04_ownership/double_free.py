"""Double free: two new records get one block."""

blocks = ["", ""]
free = [0, 1]  # the addresses of the free blocks


def store(text: str) -> int:
    address = free.pop(0)
    blocks[address] = text
    return address


def release(address: int) -> None:
    print(f"released: {blocks[address]}")
    free.insert(0, address)


ana = store("Ana: penicillin")
release(ana)
release(ana)

bo = store("Bo: no allergy")
chen = store("Chen: latex")
print(f"Bo's record: {blocks[bo]}")
print(f"Chen's record: {blocks[chen]}")
