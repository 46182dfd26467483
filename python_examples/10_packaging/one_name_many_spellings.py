"""Names of packages are compared in one spelling."""

import re


def one_spelling(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


for name in ["fib-number", "fib_number", "Fib.Number", "fib--number", "fib-numbr"]:
    print(f"{name:<12} {one_spelling(name)}")
