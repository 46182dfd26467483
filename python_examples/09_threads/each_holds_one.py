"""Two nurses need both the pump and the scanner. Each holds one and waits."""

from queue import Empty, Queue
from threading import Barrier, Lock, Thread

PUMP, SCANNER = Lock(), Lock()
BOTH_HOLD_ONE = Barrier(2)


def bo(said: "Queue[str]") -> None:
    with PUMP:
        BOTH_HOLD_ONE.wait()
        with SCANNER:
            said.put("Bo has both")


def cleo(said: "Queue[str]") -> None:
    with SCANNER:
        BOTH_HOLD_ONE.wait()
        with PUMP:
            said.put("Cleo has both")


said: "Queue[str]" = Queue()
for nurse in [bo, cleo]:
    # A daemon does not keep the program alive: these two would, for ever.
    Thread(target=nurse, args=(said,), daemon=True).start()
try:
    print(said.get(timeout=0.4))
except Empty:
    print("nobody has both, and no error was raised")
