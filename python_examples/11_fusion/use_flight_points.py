"""Asks a flight path as one asks a list."""

from flight_points import FlightPath

path = FlightPath([(0, 0), (3, 1), (5.0, 4.0), (8.0, 4.0)])
print(len(path), path[0], path[-1], (5.0, 4.0) in path, 5 in path)
print(path[1:3] == FlightPath([(3.0, 1.0), (5.0, 4.0)]))
print(path[::-1][0], len(path[::2]), len(path[9:]), len(path[1 :: 2**63 - 1]))
print([east for east, _ in reversed(path)])

for place in (4, 10**30):
    try:
        path[place]
    except (IndexError, TypeError) as error:
        print(type(error).__name__)

lost = FlightPath([(float("nan"), 0.0)])
print(lost[0] in lost)
