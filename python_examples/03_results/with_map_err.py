"""What a failure means depends on the line where it happens."""


class DoseError(Exception):
    """A text is no dose."""


def number(text: str, what: str) -> int:
    try:
        return int(text)
    except ValueError as cause:
        raise DoseError(f"{what}: `{text}` is no number") from cause


def dose(amount: str, factor: str) -> int:
    return number(amount, "amount") * number(factor, "factor")


for amount, factor in [("25", "3"), ("25", "b"), ("a", "3")]:
    try:
        print(dose(amount, factor))
    except DoseError as error:
        print(error)
