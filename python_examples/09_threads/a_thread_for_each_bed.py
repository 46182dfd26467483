"""Every call in the pool gets its own bed, and the ward's name is shared."""

from concurrent.futures import ThreadPoolExecutor


def label(ward: str, bed: int) -> str:
    return f"{ward}, bed {bed}"


ward = "Cardiology"

with ThreadPoolExecutor() as pool:
    rounds = []
    for bed in (3, 5, 8):
        rounds.append(pool.submit(label, ward, bed))

    for round_ in rounds:
        print(round_.result())

print(f"{ward} is done")
