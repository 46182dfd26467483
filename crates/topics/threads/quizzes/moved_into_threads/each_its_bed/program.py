from threading import Thread

visited: list[int] = []
threads = []
for bed in (3, 5, 8):
    visit = lambda: visited.append(bed)
    threads.append(Thread(target=visit))

for thread in threads:
    thread.start()
    thread.join()
print(visited)
