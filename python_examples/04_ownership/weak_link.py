"""The patient knows the ward without keeping it open."""

import weakref


class Ward:
    def __init__(self, name: str) -> None:
        self.name = name


class Patient:
    def __init__(self, name: str, ward: Ward) -> None:
        self.name = name
        self.ward = weakref.ref(ward)

    def whereabouts(self) -> str:
        ward = self.ward()
        if ward is None:
            return f"{self.name}'s ward is closed"
        return f"{self.name} is in {ward.name}"


ward = Ward("Cardiology")
ana = Patient("Ana", ward)
print(ana.whereabouts())
del ward
print(ana.whereabouts())
