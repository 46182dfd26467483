"""The words of the error, then an exit code."""

import sys


def pieces(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"{text} is no number") from None


def main() -> int:
    try:
        print(pieces("twelve"))
    except ValueError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1
    return 0


sys.exit(main())
