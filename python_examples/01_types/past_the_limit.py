"""A counter that has no limit."""


def next_after(count: int) -> int:
    return count + 1


print(f"after 254: {next_after(254)}")
print(f"after 255: {next_after(255)}")
