"""Readings in order, two of which are no numbers."""

from math import nan

readings = [38.4, nan, 36.9, -nan, 37.2, 36.6]
readings.sort()
print(readings)
