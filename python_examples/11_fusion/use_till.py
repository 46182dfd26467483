"""One customer is at the till, and another one comes to it."""

import sys
import threading

from till import Till

sys.setswitchinterval(60)
at_the_till = threading.Event()
next_please = threading.Event()
till = Till()


def slow_price() -> int:
    at_the_till.set()
    next_please.wait()
    return 250


def second_customer() -> None:
    at_the_till.wait()
    next_please.set()
    till.pay_in(lambda: 100)


second = threading.Thread(target=second_customer)
second.start()
print(till.pay_in(slow_price))
second.join()
print(till.pay_in(lambda: 0))
