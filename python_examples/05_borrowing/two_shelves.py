"""Two places of one list, changed together."""

shelves = [5, 0, 2]


def carry(shelves: list[int], start: int, end: int, pieces: int) -> None:
    carried = min(pieces, shelves[start])
    shelves[start] -= carried
    shelves[end] += carried


carry(shelves, 0, 2, 3)
print(shelves)
carry(shelves, 0, 1, 9)
print(shelves)
