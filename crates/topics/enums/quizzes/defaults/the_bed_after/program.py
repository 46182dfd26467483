def after(bed: int) -> int:
    return bed + 1


def show(bed: int | None) -> None:
    if bed is None:
        print("no bed")
    else:
        print(f"bed {after(bed)}")


show(3)
show(None)
