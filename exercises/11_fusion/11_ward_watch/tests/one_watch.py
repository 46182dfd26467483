"""One watch: the rounds come as JSON, and what happened is printed as JSON."""

import json
import sys
import threading

import ward_watch

order = json.loads(sys.argv[1])
told: list[int] = []
next_round = threading.Semaphore(0)
# Main goes on until it is in Rust, and then the nurse may come.
sys.setswitchinterval(60)


def tell(alarms: int) -> None:
    told.append(alarms)
    next_round.release()
    if len(told) == order["fails_at"]:
        raise KeyError("the bell is broken")


def nurse() -> None:
    for number in range(len(order["rounds"])):
        next_round.acquire()
        ward_watch.nurse_is_back()
        print("round", number + 1, file=sys.stderr, flush=True)


threading.Thread(target=nurse, daemon=True).start()
error = alarms = None
next_round.release()
try:
    alarms = ward_watch.watch(order["rounds"], order["limit"], tell)
except Exception as raised:
    error = type(raised).__name__
print(json.dumps({"alarms": alarms, "told": told, "error": error}))
