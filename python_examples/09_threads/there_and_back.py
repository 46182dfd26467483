"""A list is lent to a thread, which sorts it."""

from threading import Thread

pulses = [88, 61, 72]
sorting = Thread(target=pulses.sort)
sorting.start()

sorting.join()
print(pulses)
