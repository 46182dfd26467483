"""A program that ends with a reason and an exit code."""

import sys


def pieces(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        sys.exit(f"Error: {text} is no number")


print(pieces("12"))
print(pieces("twelve"))
