"""A value that may be missing."""


def bed_of(name: str) -> int | None:
    if name == "Ana":
        return 3
    if name == "Bo":
        return 7
    return None


for name in ["Ana", "Chen"]:
    match bed_of(name):
        case None:
            print(f"{name} has no bed")
        case bed:
            print(f"{name} lies in bed {bed}")
