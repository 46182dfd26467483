"""Orders of one night."""


def ward_and_pieces(line: str) -> tuple[str, int]:
    """The ward and the pieces of one line: one call for each line."""
    ward, _, pieces = line.partition(",")
    return ward, int(pieces) if pieces.isdecimal() else 0


def pieces_by_ward(text: str) -> dict[str, int]:
    """The pieces of each ward: one call for all lines."""
    totals: dict[str, int] = {}
    for line in text.splitlines():
        ward, pieces = ward_and_pieces(line)
        totals[ward] = totals.get(ward, 0) + pieces
    return totals
