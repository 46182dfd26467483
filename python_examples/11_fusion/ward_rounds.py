from collections.abc import Callable


def visit_all(beds: list[str], visit: Callable[[str], None]) -> None:
    for bed in beds:
        try:
            visit(bed)
        except BaseException as error:
            error.add_note(f"visit_all was at {bed}")
            raise
