import threading

names: list[str] = []


def admit() -> None:
    for number in range(1000):
        names.append(f"patient {number}")


threads = [threading.Thread(target=admit) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(names))
