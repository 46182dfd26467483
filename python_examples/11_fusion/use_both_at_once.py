"""A thread counts until main has seen it count."""

from concurrent.futures import ThreadPoolExecutor

from both_at_once import count_until_seen, is_counting, seen

with ThreadPoolExecutor() as pool:
    counted = pool.submit(count_until_seen)
    while not is_counting():
        pass
    print("it counts, and main goes on")
    seen()
    print("it has counted:", counted.result() > 0)
