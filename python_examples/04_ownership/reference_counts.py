"""One guideline with several labels; CPython counts them all the time."""

import sys


class Guideline:
    def __init__(self, text: str) -> None:
        self.text = text


def count(thing: object) -> int:
    """Compare: looking adds references, too."""
    return sys.getrefcount(thing)


guideline = Guideline("wash your hands")
alone = count(guideline)
print(f"owners: {1 + count(guideline) - alone}")

cardiology = guideline
surgery = guideline
print(f"owners: {1 + count(guideline) - alone}")

del surgery
print(f"owners: {1 + count(guideline) - alone}")

del guideline
print(f"cardiology still reads: {cardiology.text}")
