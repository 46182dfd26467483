"""Devices that measure values of different types."""

from typing import Protocol, TypeVar

Value_co = TypeVar("Value_co", covariant=True)


class Device(Protocol[Value_co]):
    def measure(self) -> Value_co: ...


class Thermometer:
    def measure(self) -> float:
        return 38.5


class Scales:
    def measure(self) -> int:
        return 71


def twice(device: Device[Value_co]) -> list[Value_co]:
    return [device.measure(), device.measure()]


print(twice(Thermometer()))
print(twice(Scales()))
