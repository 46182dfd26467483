"""A count that changes, and one that does not."""

from typing import Final

beds: Final = 20
free = 12
print(f"morning: {free} of {beds} free")
free -= 3
print(f"noon: {free} of {beds} free")
free = beds
print(f"after the move: {free} free")
