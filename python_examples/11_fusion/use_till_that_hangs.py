"""The same two customers, in a program that is ended when nothing happens."""

import subprocess
import sys
import threading

from till_that_hangs import Till


def two_customers() -> None:
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
    till.pay_in(slow_price)
    second.join()


if sys.argv[1:] == ["customers"]:
    two_customers()
else:
    try:
        subprocess.run([sys.executable, __file__, "customers"], timeout=2, check=True)
        print("both have paid")
    except subprocess.TimeoutExpired:
        print("both wait, and nobody pays")
