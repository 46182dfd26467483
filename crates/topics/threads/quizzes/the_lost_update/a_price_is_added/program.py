import threading

total = 0
both_ask = threading.Barrier(2)

def price() -> int:
    both_ask.wait()
    return 5

def sell() -> None:
    global total
    total += price()

sellers = [threading.Thread(target=sell) for _ in range(2)]
for seller in sellers:
    seller.start()
for seller in sellers:
    seller.join()
print(total)
