"""The interpreter waits for its threads before it ends."""

import time
from threading import Thread


def night_round() -> None:
    time.sleep(0.2)
    print("round is done")


Thread(target=night_round).start()
print("main is done")
