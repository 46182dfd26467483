"""In which order things are closed, with `with` and by hand."""

from typing import Self


class Door:
    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> Self:
        return self

    def close(self) -> None:
        print(f"  close {self.name}")

    def __exit__(self, *_error: object) -> None:
        self.close()


def variables() -> None:
    print("variables, the last one first:")
    with Door("first"), Door("second"), Door("third"):
        pass


def parts() -> None:
    print("fields and elements, in their order:")
    outer, inner = Door("outer"), Door("inner")
    wards = [Door("ward 1"), Door("ward 2")]
    print(f"  open: {outer.name} and {inner.name}")
    for ward in wards:
        ward.close()
    for door in (outer, inner):
        door.close()


def sooner() -> None:
    print("before the closing brace:")
    old_door = Door("old main door")
    print(f"  open: {old_door.name}")
    main_door = Door("new main door")
    old_door.close()
    Door("door that nobody keeps").close()
    with Door("temporary door") as door:
        print(f"  letters: {len(door.name)}")
    print(f"  still open: {main_door.name}")
    main_door.close()


variables()
parts()
sooner()
