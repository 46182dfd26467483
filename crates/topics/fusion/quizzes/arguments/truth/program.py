readings = [1, True, 1]
print(sum(readings), isinstance(True, int))
