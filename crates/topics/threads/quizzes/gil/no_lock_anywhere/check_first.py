import threading

names: list[str] = []
both_looked = threading.Barrier(2)


def admit() -> None:
    if "Ana" not in names:
        both_looked.wait()
        names.append("Ana")


threads = [threading.Thread(target=admit) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(names))
