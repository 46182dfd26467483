"""What reaches Python when Rust panics, and what should."""

from collections.abc import Callable

import shares


def ask(question: Callable[[], object]) -> None:
    """Asks as a careful Python program does."""
    try:
        try:
            print(question())
        except Exception as error:
            print(f"caught {type(error).__name__}: {error}")
    except BaseException as error:
        print(f"got past `except Exception`: {type(error).__name__}: {error}")


ask(lambda: shares.first([]))
ask(lambda: shares.share(12, 0))
ask(lambda: shares.first_order([]))
ask(lambda: shares.share_pieces(12, 0))
