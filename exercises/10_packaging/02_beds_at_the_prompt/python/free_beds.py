"""A console command has three channels: what it prints, what it complains about,
and its exit code. From scripts you may be used to one, `print`; then a program that
calls yours takes a complaint for a bed.

Write `main` for the command `free-beds WARD [--at-least N]`, where the option may also
stand in front:

- It prints the numbers of the ward's free beds, one a line, and returns 0.
- If there are fewer than N of them (without the option: fewer than 1), it prints
  no bed, says so on the standard error, and returns the number 1.
- If it was called wrongly (a ward nobody knows, no ward, an N that is no number),
  it ends with exit code 2 and the usage on the standard error. argparse does most
  of it.
- `main(["blue"])` reads the list, an empty one too; `main()` reads the command line.
"""

import sys
from collections.abc import Sequence

FREE = {"blue": [3, 5, 8], "green": [], "red": [12]}


def main(arguments: Sequence[str] | None = None) -> int:
    ward = sys.argv[1]
    print("\n".join(str(bed) for bed in FREE[ward]))
    return 0
