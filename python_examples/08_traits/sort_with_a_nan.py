"""A list with a value that is no number, sorted."""

temperatures = [39.1, float("nan"), 36.6, 38.2]
temperatures.sort()
print(temperatures)
