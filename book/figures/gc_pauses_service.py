"""A chat service's memory of who has read what: the work of gc_pauses, in Python.

Called with a number of users, a number of messages, a way to treat the collector
(`as-it-comes`, `freeze`, `disable`) and a file, it prints a checksum and how often the
collector looked at everything. The file receives how long each message took.
"""

import gc
import sys
from array import array
from time import perf_counter_ns

MASK = 0xFFFF_FFFF
MOST_UNREAD = 8
FREEZE_EVERY = 10_000


# ANCHOR: service
class ReadState:
    """What one user has not read yet."""

    def __init__(self, user: int, message: int) -> None:
        self.user = user
        self.unread = [message]


class Service:
    """The states of all users who have had a message, so far."""

    def __init__(self, users: int) -> None:
        self.states: list[ReadState | None] = [None] * users
        self.random = 1
        self.checksum = 0

    def handle(self, message: int) -> None:
        """A message for some user, who has read all after the eighth."""
        self.random = (self.random * 1664525 + 1013904223) & MASK
        user = (self.random >> 8) % len(self.states)
        state = self.states[user]
        if state is None:
            state = self.states[user] = ReadState(user, message)
        else:
            state.unread.append(message)
        reply = [one & 255 for one in state.unread]
        if len(reply) == MOST_UNREAD:
            self.states[user] = None
        self.checksum = (self.checksum * 31 + state.user + sum(reply)) & MASK
        # ANCHOR_END: service


def main() -> None:
    users, messages = int(sys.argv[1]), int(sys.argv[2])
    way, file = sys.argv[3], sys.argv[4]
    service = Service(users)
    took = array("I", bytes(4 * messages))
    full = 0

    def count(phase: str, info: dict[str, int]) -> None:
        nonlocal full
        full += phase == "stop" and info["generation"] == 2

    gc.collect()
    gc.callbacks.append(count)
    if way == "disable":
        gc.disable()
    for message in range(messages):
        start = perf_counter_ns()
        service.handle(message)
        if way == "freeze" and message % FREEZE_EVERY == 0:
            gc.freeze()
        took[message] = min(perf_counter_ns() - start, MASK)
    gc.callbacks.remove(count)
    print(service.checksum, full)
    with open(file, "wb") as out:
        took.tofile(out)


main()
