"""Whoever does not get the second device puts the first one back."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Lock


def bring(first: Lock, second: Lock, moments: Barrier) -> str:
    with first:
        moments.wait()
        if second.acquire(timeout=0.2):
            second.release()
            answer = "has both"
        else:
            answer = "gives up"
        moments.wait()
    return answer


pump, scanner = Lock(), Lock()
moments = Barrier(2)
with ThreadPoolExecutor() as nurses:
    bo = nurses.submit(bring, pump, scanner, moments)
    cleo = nurses.submit(bring, scanner, pump, moments)
print(f"Bo {bo.result()}")
print(f"Cleo {cleo.result()}")
