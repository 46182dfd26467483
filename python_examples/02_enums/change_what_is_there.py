"""Compute with a value that may be missing."""


def next_bed(bed: int | None) -> int | None:
    return None if bed is None else bed + 1


def label(bed: int | None) -> str:
    return "no bed" if bed is None else f"bed {bed}"


for bed in [3, None]:
    print(label(next_bed(bed)))
