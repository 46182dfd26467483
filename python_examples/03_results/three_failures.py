"""Three ways to fail, handled one by one."""

MOST = 500


class OutOfRangeError(Exception):
    """The number of pieces is not from 1 to MOST."""


def pieces_in(line: str) -> int:
    text = line.split(";")[1]
    pieces = int(text)
    if not 1 <= pieces <= MOST:
        raise OutOfRangeError(pieces)
    return pieces


for line in ["gloves;12", "gloves", "gloves;many", "gloves;0"]:
    try:
        print(f"{line}: {pieces_in(line)} pieces")
    except IndexError:
        print(f"{line}: how many?")
    except ValueError:
        print(f"{line}: no number")
    except OutOfRangeError as error:
        print(f"{line}: {error} is not from 1 to {MOST}")
