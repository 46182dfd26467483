"""The laboratory answers when five samples are there; five nurses wait at once."""

import threading
from concurrent.futures import ThreadPoolExecutor

BEDS = [3, 4, 7, 9, 12]
laboratory = threading.Barrier(len(BEDS))


def ask(bed: int) -> str:
    laboratory.wait(timeout=5)
    return f"bed {bed}: {40 + bed / 10}"


with ThreadPoolExecutor(max_workers=len(BEDS)) as nurses:
    for answer in nurses.map(ask, BEDS):
        print(answer)
