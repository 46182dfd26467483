"""A ward that asks a function while it changes itself."""

from collections.abc import Callable


class Ward:
    def __init__(self) -> None:
        self.patients: list[str] = []

    def admit(self, name: str, check: Callable[[str], object]) -> None:
        check(name)
        self.patients.append(name)

    def __len__(self) -> int:
        return len(self.patients)
