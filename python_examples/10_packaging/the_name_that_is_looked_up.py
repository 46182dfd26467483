"""A test wants another answer than the real one."""

import statistics
from statistics import median_low
from unittest.mock import patch


def middle_bed() -> int:
    return median_low([3, 5, 8])


with patch("statistics.median_low", return_value=99):
    print(statistics.median_low([1]), middle_bed())

with patch(f"{__name__}.median_low", return_value=99):
    print(statistics.median_low([1]), middle_bed())

print(statistics.median_low([1]), middle_bed())
