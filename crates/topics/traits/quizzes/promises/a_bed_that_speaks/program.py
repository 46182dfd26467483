class Bed:
    def speak(self) -> str:
        return "creak"


def introduce(person: Bed) -> None:
    print(person.speak())


introduce(Bed())
