from typing import Protocol


class Speaks(Protocol):
    def speak(self) -> str: ...


class Nurse:
    def speak(self) -> str:
        return "I am nurse Bo."


class Radio:
    def speak(self) -> str:
        return "Rain."


everybody: list[Speaks] = [Nurse(), Radio()]
print(" / ".join(one.speak() for one in everybody))
