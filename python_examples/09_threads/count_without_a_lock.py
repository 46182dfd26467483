"""Four doors and one count behind a lock."""

import threading

visitors = 0
desk = threading.Lock()


def let_in(people: int) -> None:
    global visitors
    for _ in range(people):
        with desk:
            visitors += 1


doors = [threading.Thread(target=let_in, args=(1000,)) for _ in range(4)]
for door in doors:
    door.start()
for door in doors:
    door.join()
print(f"4000 came in, {visitors} counted")
