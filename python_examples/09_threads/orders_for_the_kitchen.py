"""Three tables send their orders to one kitchen."""

import queue
import threading

orders: queue.Queue[str | None] = queue.Queue()


def take_order(table: int) -> None:
    orders.put(f"tea for table {table}")


waiters = [threading.Thread(target=take_order, args=(table,)) for table in (1, 2, 3)]
for waiter in waiters:
    waiter.start()
for waiter in waiters:
    waiter.join()
orders.put(None)

cooked = []
while (order := orders.get()) is not None:
    cooked.append(order)
cooked.sort()
print(", ".join(cooked))
