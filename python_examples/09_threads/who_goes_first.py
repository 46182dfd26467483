"""A thread computes while the program goes on."""

import sys
import threading

journal: list[str] = []


def compute() -> None:
    journal.append("the thread begins")
    steps = 0
    while steps < 300_000:
        steps += 1
    journal.append("the thread ends")


# A thread that computes keeps the GIL for this many seconds when another one asks.
print(f"as a rule {sys.getswitchinterval()} seconds")
sys.setswitchinterval(60)

thread = threading.Thread(target=compute)
thread.start()
journal.append("main goes on")
thread.join()
print("\n".join(journal))
