import threading
from concurrent.futures import ThreadPoolExecutor

ready = {bed: threading.Event() for bed in (1, 2, 3, 4)}
ready[4].set()


def visit(bed: int) -> int:
    if not ready[bed + 1].wait(timeout=5):
        raise TimeoutError
    ready[bed].set()
    return bed


with ThreadPoolExecutor(max_workers=3) as nurses:
    print(list(nurses.map(visit, [1, 2, 3])))
