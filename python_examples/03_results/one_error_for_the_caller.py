"""Two kinds of failure become one for the caller."""


class DoseError(Exception):
    """A line is no dose."""


def dose(line: str) -> float:
    amount, separator, factor = line.partition("x")
    if not separator:
        raise DoseError("no factor")
    try:
        return float(amount) * int(factor)
    except ValueError as cause:
        raise DoseError("no number") from cause


for line in ["2.5x3", "2.5", "2.5xb", "ax3"]:
    try:
        print(f"{line}: {dose(line)}")
    except DoseError as error:
        print(f"{line}: {error}, cause: {error.__cause__}")
