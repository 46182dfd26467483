import doctest
import io
from contextlib import redirect_stdout


def free(beds: int, taken: int) -> int:
    """How many beds are free.

    >>> free(24, 18)
    42
    """
    return beds - taken


with redirect_stdout(io.StringIO()):  # what doctest itself says is long
    found = doctest.testmod()
print("wrong examples:", found.failed)
