"""A list holds references; the objects themselves are elsewhere and stay there."""

import sys


def answer(yes: bool) -> str:
    return "yes" if yes else "no"


short = ["bed 3 free"]
long = ["bed 3 free " * 100_000]
print(f"characters: {len(short[0])} and {len(long[0])}")

same = answer(sys.getsizeof(short) == sys.getsizeof(long))
print(f"both places have the same size: {same}")

text = long[0]
archived = long
stayed = answer(archived[0] is text)
print(f"the text stayed where it was: {stayed}")
