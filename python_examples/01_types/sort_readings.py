"""Readings in order, one of which is no number."""

from math import nan

readings = [38.4, nan, 36.9, 37.2, 36.6]
readings.sort()
print(readings)
