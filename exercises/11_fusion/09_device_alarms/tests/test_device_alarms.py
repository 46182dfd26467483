"""Two devices, asked one by one and by the function that takes either."""

import pytest
from device_alarms import PulseMeter, Thermometer, alarms


def test_each_device_has_the_methods_of_the_trait() -> None:
    thermometer, pulse = Thermometer(38.0), PulseMeter(60, 100)
    for device in (thermometer, pulse):
        for method in ("label", "is_alarm"):
            name = type(device).__name__
            assert hasattr(device, method), f"a {name} should have the method {method}"
    for device, words in [
        (thermometer, "thermometer, fever from 38.0"),
        (pulse, "pulse, 60.0 to 100.0"),
    ]:
        assert device.label() == words, "`label` says what the trait's method says"
    assert thermometer.is_alarm(38.0), "38 degrees are an alarm"
    assert not thermometer.is_alarm(37.9), "37.9 degrees are none"
    assert pulse.is_alarm(59) and pulse.is_alarm(101), "too slow, and too fast"
    assert not pulse.is_alarm(60), "a pulse of 60 is no alarm"


def test_alarms_takes_either() -> None:
    found = alarms(Thermometer(38.0), [36.5, 38.0, 39.5])
    assert found == [38.0, 39.5], "the readings of a thermometer"
    found = alarms(PulseMeter(60, 100), [58, 60, 72, 120])
    assert found == [58.0, 120.0], "the readings of a pulse meter"
    assert alarms(PulseMeter(60, 100), []) == [], "no readings, no alarms"


def test_no_call_goes_back_to_python(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object) -> bool:
        raise AssertionError(
            "`alarms` has called a method by way of Python; what is in Rust already "
            "can be called there"
        )

    for device in (Thermometer, PulseMeter):
        monkeypatch.setattr(device, "is_alarm", asked)
    assert alarms(Thermometer(38.0), [39.0]) == [39.0], "39 degrees are an alarm"
    assert alarms(PulseMeter(60, 100), [50]) == [50.0], "a pulse of 50 is an alarm"


class Scale:
    """Has the methods, and is no device of this module."""

    def label(self) -> str:
        """What it is called."""
        return "scale"

    def is_alarm(self, reading: float) -> bool:
        """Whether somebody should come."""
        return reading > 200


class Namesake(Scale):
    """Has the name as well: `type(device).__name__` says Thermometer."""

    fever = 38.0


Namesake.__name__ = Namesake.__qualname__ = "Thermometer"


@pytest.mark.parametrize(
    "other",
    [5, "thermometer", None, Scale(), Namesake(), Thermometer],
    ids=["number", "text", "None", "scale", "namesake", "the class itself"],
)
@pytest.mark.parametrize("readings", [[36.5], []])
def test_nothing_else_is_a_device(other: object, readings: list[float]) -> None:
    try:
        found = alarms(other, readings)
    except Exception as error:
        assert isinstance(error, TypeError), (
            f"{other!r} is no device of this module: this is to be a TypeError, and "
            f"not {error!r}"
        )
    else:
        raise AssertionError(f"{other!r} is no device of this module; it gave {found}")
