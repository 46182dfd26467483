"""Main watches, and another thread presses Ctrl-C."""

import _thread
import threading

from long_watch import rounds, watch


def press_ctrl_c() -> None:
    while rounds() == 0:
        pass
    _thread.interrupt_main()


threading.Thread(target=press_ctrl_c).start()
try:
    watch()
except KeyboardInterrupt:
    print("stopped by Ctrl-C, after a while:", rounds() > 0)
