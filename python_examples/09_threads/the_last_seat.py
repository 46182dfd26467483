"""Ana and Bo want the last seat; both check before either takes it."""

import threading

free = 1
lock = threading.Lock()
both_have_checked = threading.Barrier(2)
seated: list[str] = []


def check_then_take(name: str) -> None:
    global free
    with lock:
        if free == 0:
            return
    both_have_checked.wait()
    with lock:
        free -= 1
        seated.append(name)


people = [
    threading.Thread(target=check_then_take, args=(name,)) for name in ("Ana", "Bo")
]
for person in people:
    person.start()
for person in people:
    person.join()
print(f"{len(seated)} people sit, {free} seats are free")
