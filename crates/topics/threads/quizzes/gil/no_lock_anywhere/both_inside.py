import threading

names: list[str] = []
said: list[str] = []
middle = threading.Barrier(2)


def admit() -> None:
    names.append("Ana")
    try:
        middle.wait(timeout=5)
        said.append("both have begun")
    except threading.BrokenBarrierError:
        said.append("one after the other")
    names.append("Bo")


threads = [threading.Thread(target=admit) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(said[0])
