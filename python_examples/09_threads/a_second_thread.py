"""A second thread of the same process reads the same memory."""

import os
from threading import Thread

GUIDELINE = "wash your hands"
ids: list[int] = []


def look() -> None:
    print(f"thread: {GUIDELINE}")
    ids.append(os.getpid())


print(f"main: {GUIDELINE}")
second = Thread(target=look)
second.start()
second.join()
same = ids == [os.getpid()]
print("same process:", str(same).lower())
