"""Each call in the pool writes at the place that it was told."""

from concurrent.futures import ThreadPoolExecutor

doses = [250, 500, 125]


def raise_dose(place: int) -> None:
    doses[place] += 50


with ThreadPoolExecutor() as pool:
    for place in range(len(doses)):
        pool.submit(raise_dose, place)

print(doses)
