"""Reads and writes are behind a lock, and an update is lost between them."""

import threading

visitors = 0
desk = threading.Lock()
both_have_read = threading.Barrier(2)


def let_one_in() -> None:
    global visitors
    with desk:
        seen = visitors
    both_have_read.wait()
    with desk:
        visitors = seen + 1


doors = [threading.Thread(target=let_one_in) for _ in range(2)]
for door in doors:
    door.start()
for door in doors:
    door.join()
print(f"2 came in, {visitors} counted")
