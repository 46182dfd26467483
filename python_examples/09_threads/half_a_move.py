"""A box leaves one shelf, and a failure keeps it from reaching the other."""

import threading

left, right = 5, 5
lock = threading.Lock()


def move_a_box(label: str) -> None:
    global left, right
    with lock:
        left -= 1
        print(f"box {int(label)} is moved")
        right += 1


for label in ("12", "7a"):
    mover = threading.Thread(target=move_a_box, args=(label,))
    mover.start()
    mover.join()
with lock:
    print(f"left {left}, right {right}")
