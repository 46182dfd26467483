"""What a float does that is no number."""

from math import nan

other = nan
print(f"equal to itself: {other == nan}")
print(f"below 1: {nan < 1.0}")
print(f"above 1: {nan > 1.0}")
print(f"larger of both: {max(nan, 1.0)}")
print(f"other way round: {max(1.0, nan)}")
try:
    print(f"by zero: {1.0 / 0.0}")
except ZeroDivisionError as error:
    print(f"by zero: {error}")
