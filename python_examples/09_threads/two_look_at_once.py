"""Two nurses want to look at the board together, and never meet inside."""

import threading

board = ["Ana", "Bo"]
lock = threading.Lock()
both_look = threading.Barrier(2)
seen: list[str] = []


def look() -> None:
    with lock:
        try:
            both_look.wait(timeout=0.1)
            with_whom = "together with the other"
        except threading.BrokenBarrierError:
            with_whom = "alone"
        seen.append(f"{len(board)} names, {with_whom}")


nurses = [threading.Thread(target=look) for _ in range(2)]
for nurse in nurses:
    nurse.start()
for nurse in nurses:
    nurse.join()
print("\n".join(seen))
