"""The check asks the ward how full it is."""

from admissions import Ward

ward = Ward()
ward.admit("Ada", check=lambda name: print("welcome,", name))


def is_there_room(name: str) -> None:
    print(f"{len(ward)} before {name}")


try:
    ward.admit("Ben", check=is_there_room)
except RuntimeError as error:
    print("RuntimeError:", error)
print(len(ward), "admitted")
