class Night:
    def __init__(self) -> None:
        self._pulses = [61]

    @property
    def pulses(self) -> list[int]:
        return list(self._pulses)

    def add(self, pulse: int) -> None:
        self._pulses.append(pulse)


night = Night()
night.pulses.append(88)
before = night.pulses
night.add(72)
print(before, night.pulses)
