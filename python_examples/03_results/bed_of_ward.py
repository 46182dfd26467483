"""A function that can fail, and a caller that handles it."""


def bed(text: str) -> int:
    """The bed's number; ValueError when it is none of the 40."""
    number = int(text)
    if not 1 <= number <= 40:
        raise ValueError(f"bed {number} of 40")
    return number


def report(text: str) -> None:
    try:
        print(f"bed {bed(text)} is ready")
    except ValueError:
        print(f"{text}: no such bed")


report("7")
report("70")
