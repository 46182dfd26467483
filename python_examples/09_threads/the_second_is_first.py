"""The thread that starts first ends last."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

PULSE_IS_READY = Barrier(2)


def blood() -> int:
    PULSE_IS_READY.wait()
    print("blood is ready")
    return 140


def pulse() -> int:
    print("pulse is ready")
    PULSE_IS_READY.wait()
    return 72


with ThreadPoolExecutor(max_workers=2) as pool:
    handles = [pool.submit(blood), pool.submit(pulse)]

    for handle in handles:
        print(f"result: {handle.result()}")
