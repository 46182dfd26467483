values = [3.0, float("nan"), 1.0]
values.sort()
print(values)
