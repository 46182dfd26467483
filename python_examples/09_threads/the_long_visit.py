"""Two nurses, six beds. The visit to bed 2 lasts until all others are done."""

import queue
from concurrent.futures import ThreadPoolExecutor

done: queue.Queue[int] = queue.Queue()


def visit(bed: int) -> None:
    if bed == 2:
        others = [done.get(timeout=5) for _ in range(5)]
        print(f"{sorted(others)} were done in the meantime")
    else:
        done.put(bed)


with ThreadPoolExecutor(max_workers=2) as nurses:
    list(nurses.map(visit, [1, 2, 3, 4, 5, 6]))
