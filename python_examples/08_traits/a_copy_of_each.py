"""Copies of devices of different types."""

import copy
from dataclasses import dataclass


@dataclass
class Pump:
    bed: int

    def label(self) -> str:
        return f"pump of bed {self.bed}"


@dataclass
class Monitor:
    ward: str

    def label(self) -> str:
        return f"monitor of {self.ward}"


devices: list[Pump | Monitor] = [Pump(3), Monitor("surgery")]
spare = [copy.deepcopy(device) for device in devices]
for device in spare:
    print(f"a second {device.label()}")
