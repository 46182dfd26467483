def total(first: int, second: int) -> int:
    return first + second


prices = "250 100".split()
print(total(*prices))
