"""Orders are taken off a list under a lock; is it held while they are served?"""

import threading

orders = ["cake", "tea"]
desk = threading.Lock()


def state() -> str:
    if desk.acquire(blocking=False):
        desk.release()
        return "free"
    return "locked"


while True:
    with desk:
        if not orders:
            break
        order = orders.pop()
        print(f"serving {order}, the list is {state()}")

orders = ["cake", "tea"]
while True:
    with desk:
        if not orders:
            break
        order = orders.pop()
    print(f"serving {order}, the list is {state()}")
