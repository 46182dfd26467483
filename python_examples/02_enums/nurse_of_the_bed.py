"""A bed may have no nurse, and the program asks."""


def nurse_of(bed: int) -> str | None:
    match bed:
        case 1 | 2:
            return "Noor"
        case 3:
            return "Sam"
        case _:
            return None


for bed in [2, 3, 9]:
    nurse = nurse_of(bed)
    if nurse is None:
        print(f"bed {bed}: nobody")
    else:
        print(f"bed {bed}: {nurse.upper()}")
