"""Everybody takes the pump before the scanner. Whoever is second holds nothing."""

from threading import Lock, Thread


class Devices:
    def __init__(self) -> None:
        self.pump, self.scanner = Lock(), Lock()
        self.pump_at = self.scanner_at = 0

    def bring_both(self, bed: int) -> None:
        """The only place where both are taken: the pump first."""
        with self.pump, self.scanner:
            assert self.pump_at == self.scanner_at, "always at the same bed"
            self.pump_at = bed
            self.scanner_at = bed


def work(devices: Devices, bed: int) -> None:
    for round_ in range(1000):
        devices.bring_both(bed + round_)


devices = Devices()
nurses = [Thread(target=work, args=(devices, bed)) for bed in [3, 7]]
for nurse in nurses:
    nurse.start()
for nurse in nurses:
    nurse.join()
print("2000 times somebody had both")
