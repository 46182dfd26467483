"""A class of our own behind `in`."""

from collections.abc import Iterator


class Plan:
    def __init__(self, names: list[str]) -> None:
        self.names = names

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)


plan = Plan(["Ana", "Bo"])
for name in plan:
    print(name)
print(len(plan.names))
