"""Hangs until somebody presses Enter: there is time to look at it from outside."""

import sys
from queue import Queue
from threading import Barrier, Lock, Thread

PUMP, SCANNER = Lock(), Lock()
BOTH_HOLD_ONE = Barrier(2)


def take(device: Lock) -> None:
    device.acquire()


def pump_then_scanner(says: "Queue[str]") -> None:
    take(PUMP)
    BOTH_HOLD_ONE.wait()
    says.put("Bo holds the pump and asks for the scanner")
    take(SCANNER)


def scanner_then_pump(says: "Queue[str]") -> None:
    take(SCANNER)
    BOTH_HOLD_ONE.wait()
    says.put("Cleo holds the scanner and asks for the pump")
    take(PUMP)


said: "Queue[str]" = Queue()
for name, work in [("Bo", pump_then_scanner), ("Cleo", scanner_then_pump)]:
    Thread(target=work, name=name, args=(said,), daemon=True).start()
for line in sorted([said.get(), said.get()]):
    print(line, flush=True)
sys.stdin.readline()
print("and so they still do")
