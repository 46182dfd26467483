"""Adds to a list that somebody else holds."""

from pulse_list import Night

given = [61, 72]
night = Night(given)
night.pulses.append(88)
print(night.pulses)
night.add(90)
print(night.pulses)
print(night.pulses is night.pulses)
night.pulses += [64]
print(night.pulses)
print("given:", given)
