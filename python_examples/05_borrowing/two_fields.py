"""Two fields of one object, changed side by side."""

from dataclasses import dataclass


@dataclass
class Ward:
    waiting: list[str]
    beds: list[str]


ward = Ward(["Ana", "Bo"], [])
for name in ward.waiting:
    ward.beds.append(name)
print(f"{len(ward.waiting)} names, {len(ward.beds)} beds")
