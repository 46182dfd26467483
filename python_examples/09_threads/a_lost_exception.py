"""A thread fails. Does the main thread hear of it?"""

from threading import Thread


def dose_for(bed: int) -> int:
    doses = [250, 500]
    return doses[bed]


thread = Thread(target=dose_for, args=(7,))
thread.start()
thread.join()
print("the round goes on")
