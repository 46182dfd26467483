from unittest.mock import patch


def lowest(temperatures: list[int]) -> int:
    return min(temperatures)


with patch(f"{__name__}.min", max):
    inside = lowest([36, 38])
print(inside, "and", lowest([36, 38]))
