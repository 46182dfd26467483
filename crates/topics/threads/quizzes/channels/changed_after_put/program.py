import queue

orders: queue.Queue[list[str]] = queue.Queue()
order = ["tea"]
orders.put(order)
order.append("cake")
print(orders.get())
