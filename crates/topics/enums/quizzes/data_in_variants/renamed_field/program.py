from dataclasses import dataclass


@dataclass
class Admitted:
    name: str
    bed: int


def line(event: object) -> str:
    match event:
        case Admitted(name=name, room=room):
            return f"{name} in {room}"
        case _:
            return "something else"


print(line(Admitted("Ana", 3)))
